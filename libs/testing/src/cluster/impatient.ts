import type { Document } from '@plaza/contracts';
import type { Emission } from '@plaza/simulation';
import { aDocument } from '../documents';

export const IMPATIENT = 'impatient';
const EVERY = 12;

const expectation = (status: 'open' | 'withdrawn') => ({ status, held: false, mustNotAppear: [], mustAppear: [], marker: null });
const created = (data: Document): Emission => ({ kind: 'created', scenario: IMPATIENT, follows: true, expectation: expectation('open'), data });

/**
 * Mixes into a day what asks most of replicas that read one source together: a document, its correction and its withdrawal,
 * which names no version, sent as fast as the bus takes them. Whichever replica has which: the correction is withdrawn.
 */
export function* impatiently(day: Iterable<Emission>): Generator<Emission> {
  let count = 0;
  for (const emission of day) {
    yield emission;
    if ((count += 1) % EVERY !== 0) continue;
    const document = aDocument({ documentId: `I-${count}`, title: `먼저 보내고 거둔 문서 ${count}` });
    yield created(document);
    yield created({ ...document, version: 2 });
    yield { kind: 'withdrawn', scenario: IMPATIENT, follows: true, expectation: expectation('withdrawn'), data: { documentId: document.documentId, reason: 'personal-information' } };
  }
}
