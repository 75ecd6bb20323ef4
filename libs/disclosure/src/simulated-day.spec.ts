import type { Document } from '@plaza/contracts';
import { simulateDay, type CreatedEmission } from '@plaza/simulation';
import { policy } from './documents.fixture';
import { judge } from './index';

const now = new Date('2026-11-23T09:00:00Z');
const day = [20261123, 1, 7].flatMap((seed) => [...simulateDay({ seed, count: 1_500, agencies: ['6110000'], now, followUps: false })] as CreatedEmission[]);
const judged = day.map(({ data, expectation }) => ({
  expectation,
  decision: judge({ document: data as Document, bodyText: data.body.text!, now: now.toISOString(), policy, files: (data.attachments ?? []).map(() => ({ problem: 'unsupported' })) }),
}));
const fired = ({ record }: (typeof judged)[number]['decision']) => [...record.rules.map(({ rule, part }) => `${rule} in ${part}`), ...record.holds.map(({ code }) => code)];

it('what must be open is open: no ordinary word of a day of office language is taken for somebody', () => {
  const open = judged.filter(({ expectation }) => expectation.status === 'open');
  expect(open.length).toBeGreaterThan(500);
  expect(open.filter(({ decision }) => decision.status !== 'open').map(({ decision }) => fired(decision))).toEqual([]);
});

it('only what the day marks so is held, and no masked text is found to leak', () => {
  expect(judged.filter(({ expectation, decision }) => !expectation.held && decision.status === 'held').map(({ decision }) => fired(decision))).toEqual([]);
});

it('nobody whom the day hides is shown, and nothing that only looks so is hidden', () => {
  const shown = judged.map(({ decision, expectation }) => ({ expectation, text: JSON.stringify([decision.rendition, decision.grounds]) }));
  expect(shown.flatMap(({ text, expectation }) => expectation.mustNotAppear.filter((word) => text.includes(word)))).toEqual([]);
  expect(shown.flatMap(({ text, expectation }) => expectation.mustAppear.filter((word) => expectation.status !== 'held' && !expectation.held && !text.includes(word)))).toEqual([]);
});
