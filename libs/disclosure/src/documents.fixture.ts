import type { Document } from '@plaza/contracts';
import { judge } from './judge';
import { newestPolicy } from './policy/policy-folder';

/** What stands in the tree as the newest. */
export const policy = newestPolicy();

export const NOW = '2026-07-15T02:00:00.000Z';

/** An ordinary approval document, invented: nothing in it is withheld. */
export const ordinary: Document = {
  documentId: 'D0000000000001',
  version: 1,
  documentNumber: '자전거정책과-1204',
  kind: 'approval',
  title: '자전거도로 정비 추진계획',
  body: {
    mediaType: 'text/plain',
    text: '1. 추진배경\n  가. 시민 안전을 위하여 한강대로 자전거도로 2.4km를 정비하고자 합니다.\n2. 소요예산: 금1,250,000천원\n붙임 위치도 1부. 끝.',
  },
  agency: { code: '6110000', name: '서울특별시' },
  department: { code: '6111301', name: '교통실 자전거정책과' },
  author: { name: '박서준', position: '주무관', phone: '02-2133-2393' },
  approvals: [
    { type: 'drafted', name: '박서준', position: '주무관', at: '2026-07-15T09:12:00+09:00' },
    { type: 'approved', name: '최유진', position: '자전거정책과장', at: '2026-07-15T10:03:00+09:00' },
  ],
  producedAt: '2026-07-15T10:03:00+09:00',
  retention: '5y',
  functionPath: ['교통', '자전거', '자전거도로'],
  disclosureCode: '1NNNNNNNN',
  license: 'KOGL-1',
  references: [],
  attachments: [],
};

export const withText = (text: string): Partial<Document> => ({ body: { mediaType: 'text/plain', text } });

/** The public text of an otherwise ordinary document; undefined when none is shown. */
export const shown = (text: string, over: Partial<Document> = {}): string | undefined =>
  judge({ document: { ...ordinary, ...withText(text), ...over }, bodyText: text, now: NOW, policy }).rendition.text;
