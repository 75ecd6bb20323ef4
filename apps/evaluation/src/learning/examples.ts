import { declaredOfficials, namesToLearnFrom } from '@plaza/disclosure';
import { simulateDay } from '@plaza/simulation';
import type { Case } from '../cases/case';
import { documentCases } from '../cases/documents';
import type { Part } from '../cases/part';
import { sentenceCases } from '../cases/sentences';

/** A stretch of the set that is a name or is shaped like one, and what stands around it. */
export interface Example {
  is: 'citizen' | 'official' | 'no name';
  around: readonly string[];
}

const EXTENT = { turns: 4, documents: 100 };

export const examplesOf = (parts: readonly Part[]): Example[] => [
  ...parts.flatMap((part) => [...sentenceCases(part, EXTENT.turns), ...documentCases(part, EXTENT.documents)].flatMap(examplesIn)),
  ...examplesOfWords(),
];

function examplesIn({ document, gold }: Case): Example[] {
  const people = gold.filter(({ part, kind }) => part === 'body' && (kind === 'name' || kind === 'official'));
  return namesToLearnFrom(document.body.text!, declaredOfficials(document)).map(({ start, end, around }) => {
    const person = people.find((one) => one.start < end && start < one.end);
    return { is: person === undefined ? 'no name' : person.kind === 'name' ? 'citizen' : 'official', around };
  });
}

const DAY = { seed: 2, count: 2_000, agencies: ['6110000'], now: new Date('2026-11-23T09:00:00Z'), followUps: false };

/** Words that are shaped like names, of simulated documents in which nobody is a citizen. */
function examplesOfWords(): Example[] {
  return [...simulateDay(DAY)].flatMap(({ data, expectation }): Example[] => {
    if (expectation.status !== 'open' || !('body' in data) || data.body.text === undefined) return [];
    const { text } = data.body;
    const officials = declaredOfficials(data);
    return namesToLearnFrom(text, officials)
      .filter(({ start, end }) => !officials.names.has(text.slice(start, end)))
      .map(({ around }) => ({ is: 'no name', around }));
  });
}
