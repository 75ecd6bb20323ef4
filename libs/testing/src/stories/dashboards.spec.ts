import { asked } from './promql';
import { dashboards, queries } from './watched';

const KINDS = new Set(['row', 'stat', 'timeseries', 'table', 'heatmap']);
const overlap = (a: { x: number; y: number; w: number; h: number }, b: typeof a) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe.each(dashboards)('the dashboard $file', ({ file, uid, panels, templating }) => {
  it('is found under its own name, and asks the data source that was chosen', () => {
    expect(uid).toBe(`open-plaza-${file.replace('.json', '')}`);
    expect(templating.list).toContainEqual(expect.objectContaining({ name: 'datasource', type: 'datasource', query: 'prometheus' }));
    const sources = panels.flatMap(({ datasource, targets = [] }) => [...(datasource ? [datasource] : []), ...targets.map((target) => target.datasource)]);
    expect(new Set(sources.map(({ uid: source }) => source))).toEqual(new Set(['${datasource}']));
  });

  it('has panels of known kinds, each in a place of its own, each asking something', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const [index, { type, title, gridPos, targets = [], fieldConfig }] of panels.entries()) {
      expect(KINDS).toContain(type);
      expect(title).not.toBe('');
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      expect(panels.slice(0, index).filter((other) => overlap(other.gridPos, gridPos))).toEqual([]);
      if (type === 'row') continue;
      expect(targets.length).toBeGreaterThan(0);
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
      expect(fieldConfig?.defaults.unit).toBeTruthy();
    }
  });
});

it.each(queries)('$where is PromQL: $query', ({ query }) => {
  expect(asked(query).selected.length).toBeGreaterThan(0);
});

describe('what a query names', () => {
  it('are its metrics with the labels matched, and the labels it groups by', () => {
    expect(asked('sum by (le) (rate(a_bucket{type="x", le=~"1"}[5m])) / on (b) group_left (c) max(d offset 1m)')).toEqual({
      selected: [{ metric: 'a_bucket', labels: ['type', 'le'] }, { metric: 'd', labels: [] }],
      grouping: ['le', 'b', 'c'],
    });
  });

  it('is nothing when it is no query', () => {
    expect(() => asked('sum by (le (rate(a[5m]))')).toThrow('no PromQL');
  });
});
