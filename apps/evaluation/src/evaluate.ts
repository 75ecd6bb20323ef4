import { documentCases } from './cases/documents';
import type { Part } from './cases/part';
import { sentenceCases } from './cases/sentences';
import { maskedIn } from './scoring/judged';
import { emptyScore, score, type Score } from './scoring/score';

/** How often each template is filled anew, and how many documents are put together. */
export interface Extent {
  turns: number;
  documents: number;
}

export function evaluate(part: Part, { turns, documents }: Extent): { score: Score; sentences: number } {
  const total = emptyScore();
  for (const one of sentenceCases(part, turns)) score(total, one, maskedIn(one));
  const sentences = total.cases;
  for (const one of documentCases(part, documents)) score(total, one, maskedIn(one));
  return { score: total, sentences };
}
