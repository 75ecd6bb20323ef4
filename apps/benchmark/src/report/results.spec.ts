import { NOTHING, resultOf, type RunOfSystem } from './results';
import { tableOf } from './table';

const run = (figures: Partial<RunOfSystem['figures']>): RunOfSystem => ({
  figures: { ...NOTHING, ...figures }, byProcess: { intake: { cpuPer1000: 0.5, idleMB: 80, loadedMB: 120 } }, kill: null,
});

describe('the result of a system', () => {
  it('has the median and the range of its runs', () => {
    const result = resultOf([run({ saturation: 600 }), run({ saturation: 700 }), run({ saturation: 400 })]);
    expect(result.saturation).toBe(600);
    expect(result.ranges.saturation).toEqual([400, 700]);
  });

  it('keeps the worst of what was lost or doubled: one run in three is enough', () => {
    expect(resultOf([run({ lost: 0, doubledOnKill: 0 }), run({ lost: 3, doubledOnKill: 0 }), run({ lost: 0, doubledOnKill: 2 })])).toMatchObject({ lost: 3, doubledOnKill: 2 });
  });

  it('says null for what was not measured', () => {
    expect(resultOf([run({})])).toMatchObject({ saturation: null, lost: null, ranges: { saturation: null } });
  });

  it('has every field that is read by others', () => {
    const fields = ['saturation', 'p50At50', 'p99At50', 'p50At200', 'p99At200', 'cpuPer1000', 'rss', 'lost', 'doubled', 'lostOnKill', 'doubledOnKill'];
    expect(Object.keys(resultOf([run({})]))).toEqual(expect.arrayContaining(fields));
  });
});

describe('the table', () => {
  it('sets the plaza against plain code and against the book', () => {
    const table = tableOf({ plaza: resultOf([run({ saturation: 700 })]), floor: resultOf([run({ saturation: 1000 })]), stock: resultOf([run({ saturation: 280 })]) });
    expect(table.split('\n')[1]!.trim().split(/\s{2,}/)).toEqual(['documents/s at saturation', '700', '1,000', '280', '0.70', '2.50']);
  });
});
