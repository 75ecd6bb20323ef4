import type { Example } from './examples';
import { learn } from './learn';
import { fileOf } from './weights-file';

const many = (is: Example['is'], ...around: string[]): Example[] => Array.from({ length: 40 }, () => ({ is, around }));

describe('Learning', () => {
  const examples = [...many('citizen', 'before 민원인', 'tail 가'), ...many('official', 'before 관제사', 'tail 가'), ...many('no name', 'line 배출량', 'tail 가'), { is: 'citizen' as const, around: ['line 한번뿐'] }];
  const learned = learn(examples);

  it('weighs what tells citizens from officials, and names from words', () => {
    expect(learned.get('before 민원인')!.citizen).toBeGreaterThan(1);
    expect(learned.get('before 관제사')!.citizen).toBeLessThan(-1);
    expect(learned.get('line 배출량')!.person).toBeLessThan(-1);
  });

  it('never takes a name itself for that of a citizen or an official', () => {
    const named = learn([...many('citizen', 'word rare-given'), ...many('official', 'word known-given'), ...many('no name', 'word ends-a-noun')]);
    expect([...named].filter(([form, { citizen }]) => form.startsWith('word ') && citizen !== 0)).toEqual([]);
    expect(named.get('word ends-a-noun')!.person).toBeLessThan(-1);
  });

  it('makes nothing of what it saw once', () => expect(learned.has('line 한번뿐')).toBe(false));
  it('is the same every time', () => expect(learn(examples)).toEqual(learned));
  it('writes each side, weight and place once, the strongest first', () => {
    const lines = fileOf(new Map([['', { person: 0, citizen: 0.1 }], ['line 나', { person: 0, citizen: 2 }], ['line 가', { person: 0, citizen: 2 }], ['before :다', { person: -1.5, citizen: -3 }]])).split('\n');
    expect(lines).toEqual(['citizen 2.0 line: 가 나', 'citizen 0.1: ', 'citizen -3.0 before: :다', 'person 0.0: ', 'person -1.5 before: :다', '']);
  });
});
