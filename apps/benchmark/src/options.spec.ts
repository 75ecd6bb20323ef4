import { planOf } from './options';

describe('what is asked for', () => {
  it('is three whole runs of everything, or one short run', () => {
    expect(planOf([])).toMatchObject({ runs: 3, saturation: 20_000, systems: ['plaza', 'floor', 'stock', 'stockDurable'], parts: ['saturation', 'latency', 'kill'] });
    expect(planOf(['--quick'])).toMatchObject({ runs: 1, systems: ['plaza', 'floor', 'stock', 'stockDurable'] });
  });

  it('can name systems and parts together', () => {
    expect(planOf(['--only', 'floor,plaza,kill'])).toMatchObject({ systems: ['plaza', 'floor'], parts: ['kill'] });
    expect(planOf(['--only', 'stock'])).toMatchObject({ systems: ['stock'], parts: ['saturation', 'latency', 'kill'] });
  });

  it('measures files at the end of everything, or alone', () => {
    expect(planOf([]).attachments).toBe('too');
    expect(planOf(['--only', 'plaza']).attachments).toBe('no');
    expect(planOf(['--quick', '--only', 'attachments']).attachments).toBe('only');
  });

  it.each(['recall', 'files'] as const)('measures %s likewise', (name) => {
    expect([planOf([])[name], planOf(['--only', 'plaza'])[name], planOf(['--only', name])[name]]).toEqual(['too', 'no', 'only']);
    expect(planOf(['--only', name]).attachments).toBe('no');
  });

  it('refuses what it does not know', () => {
    expect(() => planOf(['--only', 'plazza'])).toThrow('plazza');
    expect(() => planOf(['--runs', '0'])).toThrow('runs');
    expect(() => planOf(['--fast'])).toThrow('fast');
  });
});
