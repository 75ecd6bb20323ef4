import type { Document } from '@plaza/contracts';

/** An open document without anything personal; `changes` are laid over it. All names and numbers are invented. */
export function aDocument(changes: Partial<Document> = {}): Document {
  return {
    documentId: 'D0000000000001',
    version: 1,
    documentNumber: '자전거정책과-1204',
    kind: 'approval',
    title: '자전거도로 정비 추진계획',
    body: { mediaType: 'text/plain', text: '1. 추진배경\n  가. 시민 안전을 위하여 한강대로 자전거도로 2.4km를 정비하고자 합니다.\n붙임 위치도 1부. 끝.' },
    agency: { code: '6110000', name: '서울특별시' },
    department: { code: '6111301', name: '교통실 자전거정책과' },
    author: { name: '박서준', position: '주무관', phone: '02-2133-2393' },
    approvals: [{ type: 'approved', name: '최유진', position: '자전거정책과장', at: '2026-07-15T10:03:00+09:00' }],
    producedAt: '2026-07-15T10:03:00+09:00',
    retention: '5y',
    functionPath: ['교통', '자전거', '자전거도로'],
    disclosureCode: '1NNNNNNNN',
    license: 'KOGL-1',
    references: [],
    attachments: [],
    ...changes,
  };
}
