import { aDocument as aValidDocument } from '@plaza/testing';
import { submitDocument, submitWithdrawal, type Origin } from '../submissions/submission';

/** The shared document with anything laid over it, wrong types included. */
export const aDocument = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ ...aValidDocument(), ...changes });

/** An hour after the shared document was produced, in microseconds. */
export const ARRIVED_AT = Date.parse('2026-07-15T11:03:00+09:00') * 1_000;

export const anOrigin = (changes: Partial<Origin> = {}): Origin => ({
  source: 'demo',
  agencies: new Set(['6110000']),
  eventId: null,
  traceparent: '00-11111111111111111111111111111111-2222222222222222-01',
  by: 'source',
  arrivedAt: ARRIVED_AT,
  ...changes,
});

export const document = (changes: Record<string, unknown> = {}, origin: Partial<Origin> = {}) =>
  submitDocument(aDocument(changes), anOrigin(origin));

export const withdrawal = (changes: Record<string, unknown> = {}, origin: Partial<Origin> = {}) =>
  submitWithdrawal({ documentId: 'D0000000000001', reason: 'wrong-document', ...changes }, anOrigin(origin));
