import { PolicyDiff, type DiffItem } from './policy-diff';

const item = (id: string, over: Partial<DiffItem> = {}): DiffItem => ({
  id, version: 1, decision: 1, from: 'open', to: 'held', shows: 'less', needsPerson: true, rules: { now: ['audits'], before: [] }, agency: '1', department: { code: '2', name: '감사과' }, ...over,
});

it('pages are added up by kind of change, rule and department, with a few examples of each', () => {
  const diff = new PolicyDiff('2026.12-1');
  diff.add({ digest: 'd', walked: 100, leftOut: 2, items: Array.from({ length: 9 }, (_, index) => item(`a${index}`)), nextCursor: 'x' });
  diff.add({ digest: 'd', walked: 50, leftOut: 0, items: [item('b', { from: 'held', to: 'partial', shows: 'more', needsPerson: false, rules: { now: [], before: ['people-table'] }, department: { code: '3', name: '교통과' } })], nextCursor: null });
  expect(diff.summary()).toMatchObject({
    walked: 150, leftOut: 2, changes: 10, needPerson: 9,
    byChange: [{ from: 'open', to: 'held', count: 9, examples: ['a0', 'a1', 'a2', 'a3', 'a4'] }, { from: 'held', to: 'partial', count: 1, needsPerson: false }],
    byRule: { now: [{ name: 'audits', count: 9 }], before: [{ name: 'people-table', count: 1 }] },
    byDepartment: [{ code: '2', name: '감사과', count: 9 }, { code: '3', count: 1 }],
  });
  expect(diff.lines()).toEqual(expect.arrayContaining([
    'Policy 2026.12-1 beside what stands: 150 documents, 2 of them left out (withdrawn, reported, or not to be judged now).',
    '         9  open -> held, shows less, needs a person: a0, a1, a2, a3, a4',
    '         9  감사과 (1/2)',
    '10 would change; 9 of them would wait for a person.',
  ]));
});

it('that nothing would change is said', () => expect(new PolicyDiff('2026.12-1').lines().at(-1)).toBe('Nothing would change.'));
