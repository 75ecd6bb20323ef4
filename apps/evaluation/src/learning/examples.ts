import { nameShaped, wordsAround } from '@plaza/disclosure';
import { simulateDay } from '@plaza/simulation';
import type { Case } from '../cases/case';
import { documentCases } from '../cases/documents';
import type { Part } from '../cases/part';
import { sentenceCases } from '../cases/sentences';
import { textsOf } from '../scoring/judged';

/** A stretch of the set that is a name or is shaped like one, and what stands around it. */
export interface Example {
  is: 'citizen' | 'official' | 'no name';
  around: readonly string[];
}

const EXTENT = { turns: 4, documents: 100 };
/** What the source of the policy would take for its own. */
const UNWRITABLE = /[`\\$‖]/;

export const examplesOf = (parts: readonly Part[]): Example[] => [
  ...parts.flatMap((part) => [...sentenceCases(part, EXTENT.turns), ...documentCases(part, EXTENT.documents)].flatMap(examplesIn)),
  ...examplesOfWords(),
];

function examplesIn(one: Case): Example[] {
  const text = textsOf(one).get('body')!;
  const people = one.gold.filter(({ part, kind }) => part === 'body' && (kind === 'name' || kind === 'official'));
  const shaped = nameShaped(text);
  const names = new Set([...people, ...shaped].map(({ start, end }) => text.slice(start, end).replace(/\s/g, '')));
  const nobody = shaped.filter(({ start, end }) => !people.some((span) => span.start < end && start < span.end));
  const around = (span: { start: number; end: number }) => [...wordsAround(text, span, names)].filter((word) => !UNWRITABLE.test(word));
  return [...people.map((span): Example => ({ is: span.kind === 'name' ? 'citizen' : 'official', around: around(span) })), ...nobody.map((span): Example => ({ is: 'no name', around: around(span) }))];
}

const DAY = { seed: 2, count: 2_000, agencies: ['6110000'], now: new Date('2026-11-23T09:00:00Z'), followUps: false };

/** Words that are shaped like names, of simulated documents in which nobody is a citizen. */
function examplesOfWords(): Example[] {
  return [...simulateDay(DAY)].flatMap(({ data, expectation }): Example[] => {
    if (expectation.status !== 'open' || !('body' in data) || data.body.text === undefined) return [];
    const text = data.body.text;
    const officials = new Set([data.author?.name, ...(data.approvals ?? []).map(({ name }) => name)]);
    return nameShaped(text)
      .filter(({ start, end }) => !officials.has(text.slice(start, end)))
      .map((span) => ({ is: 'no name', around: [...wordsAround(text, span, new Set())].filter((word) => !UNWRITABLE.test(word)) }));
  });
}
