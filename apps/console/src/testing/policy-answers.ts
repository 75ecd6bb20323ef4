/** What classification says of the policy and of decisions. */
export const overview = {
  inForce: { version: '2026.11-2', digest: 'abcdef0123456789', summary: { ko: '요약', en: 'Summary' } }, versions: ['2026.11-1', '2026.11-2'], waiting: 1,
  applications: [{ version: '2026.11-2', askedBy: 'kim', startedAt: '2026-11-25T01:00:00.000Z', walked: 5, decided: 1, waiting: 1, files: 0, leftOut: 0, finishedAt: null }],
};
export const change = {
  change: '7', policyVersion: '2026.11-2', id: 'doc1', version: 1, decision: 1, from: 'open', to: 'held', shows: 'less', rules: { now: ['marked-secret'], before: [] },
  foundAt: '2026-11-25T01:00:00.000Z', agency: { code: '1', name: '시' }, department: { code: '2', name: '<b>과</b>' }, documentNumber: '과-1', title: '대외비 계획', agreed: null,
};
export const part = { part: 'body', text: '신청인 <b>김민수</b>, 주무관 박서준', length: 23, hidden: [7, 10], marks: [
  { start: 7, end: 10, rule: 'name.label', type: 'name', item: 6, confidence: 0.95, kept: false }, { start: 20, end: 23, rule: '6-d', type: 'name', item: null, confidence: 1, kept: true },
] };
export const seen = {
  id: 'doc1', version: 2, decision: 3, status: 'partial', decidedAt: '2026-11-25T01:00:00.000Z', declaredCode: '1NNNNNNNN', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6, reason: '개인정보', reasonEn: 'Personal data', until: null }],
  policy: { version: '2026.11-2', digest: 'abcdef0123456789', overlay: '6110000', engine: 1 }, rules: [{ id: 'harm-of-a-business', effect: 'note', item: 7, proviso: '7-a', law: { ko: '법', en: 'Act' }, reason: { ko: '사유', en: 'Reason' } }],
  holds: [], person: { act: 'confirmation', by: 'kim', reason: 'seen it' }, notes: [], files: [{ index: 0, name: '동의서.pdf', status: 'held', hold: 'file-encrypted', read: true }], parts: [part],
  decisions: [{ version: 2, decision: 3, status: 'partial', policyVersion: '2026.11-2', decidedAt: '2026-11-25T01:00:00.000Z' }],
};
export const file = { id: 'doc1', version: 2, decision: 3, index: 0, name: '동의서.pdf', problem: null, format: 'pdf', parts: [part, { ...part, part: 'file[0].hidden' }], places: [{ place: 'comment', start: 0, end: 9 }] };
