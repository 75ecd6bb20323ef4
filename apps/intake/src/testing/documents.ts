import { submitDocument, submitWithdrawal, type Origin } from '../submissions/submission';

/** An invented document that satisfies the contract; `changes` are laid over it. */
export const aDocument = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  documentId: 'D0000000000001',
  version: 1,
  documentNumber: '자전거정책과-1204',
  kind: 'approval',
  title: '자전거도로 정비 추진계획',
  body: { mediaType: 'text/plain', text: '한강대로 자전거도로 2.4km를 정비하고자 합니다.' },
  agency: { code: '6110000', name: '서울특별시' },
  department: { code: '6111301', name: '교통실 자전거정책과' },
  author: { name: '박서준', position: '주무관', phone: '02-2133-2393' },
  approvals: [{ type: 'approved', name: '최유진', position: '자전거정책과장', at: '2026-07-15T10:03:00+09:00' }],
  producedAt: '2026-07-15T10:03:00+09:00',
  retention: '5y',
  functionPath: ['교통', '자전거'],
  disclosureCode: '1NNNNNNNN',
  license: 'KOGL-1',
  references: [],
  attachments: [],
  ...changes,
});

export const anOrigin = (changes: Partial<Origin> = {}): Origin => ({
  source: 'demo',
  agencies: new Set(['6110000']),
  eventId: null,
  traceparent: '00-11111111111111111111111111111111-2222222222222222-01',
  by: 'source',
  ...changes,
});

export const document = (changes: Record<string, unknown> = {}, origin: Partial<Origin> = {}) =>
  submitDocument(aDocument(changes), anOrigin(origin));

export const withdrawal = (changes: Record<string, unknown> = {}, origin: Partial<Origin> = {}) =>
  submitWithdrawal({ documentId: 'D0000000000001', reason: 'wrong-document', ...changes }, anOrigin(origin));
