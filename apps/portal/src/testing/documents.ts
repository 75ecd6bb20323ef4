import type { Appointment, HoldsByDepartment, PublicDocument, Tombstone } from '@plaza/contracts';

let serial = 0;

/** What will happen to them, a hundred years ahead: whenever a test runs it has not happened yet. */
export const STATED_END: Omit<Appointment, 'at'> = { by: 'stated-end', reason: '사유에 적힌 종료 시점이 됨', reasonEn: 'The end that the reason states has come' };
export const FIVE_YEARS: Omit<Appointment, 'at'> = {
  by: 'records-act-35-2', reason: '비공개로 분류된 지 5년이 되어 다시 심사함', reasonEn: 'Closed for five years, and looked at again',
  law: '「공공기록물 관리에 관한 법률」 제35조제2항', lawEn: 'Public Records Management Act, Art. 35(2)',
};

/** An invented document that is wholly open; say what is different about it. */
export function aDocument(different: Partial<PublicDocument> = {}): PublicDocument {
  serial += 1;
  return {
    id: `doc${String(serial).padStart(6, '0')}`,
    version: 1,
    decision: 1,
    status: 'open',
    disclosureCode: '1NNNNNNNN',
    grounds: [],
    documentNumber: `자전거정책과-${1200 + serial}`,
    kind: 'approval',
    title: '자전거도로 정비 추진계획',
    text: [
      '1. 추진배경', '  가. 시민 안전을 위하여 한강대로 자전거도로 2.4km를 정비하고자 합니다.', '  나. 지난해 민원이 늘어 정비 구간을 넓혔습니다.', '',
      '2. 소요예산: 금1,250,000천원', '', '붙임 위치도 1부. 끝.',
    ].join('\n'),
    redactions: [],
    agency: { code: '6110000', name: '서울특별시' },
    department: { code: '6111301', name: '교통실 자전거정책과' },
    author: { name: '박서준', position: '주무관', phone: '02-2133-2393' },
    approvals: [
      { type: 'drafted', name: '박서준', position: '주무관', at: '2026-07-15T00:12:00.000Z' },
      { type: 'approved', name: '최유진', position: '자전거정책과장', at: '2026-07-15T01:03:00.000Z' },
    ],
    producedAt: '2026-07-15T01:03:00.000Z',
    retention: '5y',
    functionPath: ['교통', '자전거', '자전거도로'],
    unitTask: { id: 'T-1', name: '자전거도로 유지관리' },
    license: 'KOGL-1',
    references: ['자전거정책과-1107'],
    attachments: [],
    source: 'demo',
    sourceDocumentId: `D${String(serial).padStart(13, '0')}`,
    journey: {
      producedAt: '2026-07-15T01:03:00.000Z', receivedAt: '2026-07-15T01:03:01.020Z', classifiedAt: '2026-07-15T01:03:01.175Z',
      publishedAt: '2026-07-15T01:03:01.362Z', traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    },
    ...different,
  };
}

export const partial = (different: Partial<PublicDocument> = {}) => aDocument({
  status: 'partial', disclosureCode: '2NNNNYYNN', title: '민원 회신(신청인 [개인정보: 이름])',
  text: [
    '신청인 [개인정보: 이름]([개인정보: 주민등록번호], [개인정보: 전화번호])가 제출한 도로점용허가 신청을 검토하였습니다.', '',
    '입찰 예정가격은 [비공개: 제5호 입찰 예정가격]이며 8월 3일 공고합니다.', '담당: 주무관 박서준(02-2133-2393)',
  ].join('\n'),
  grounds: [
    { item: 6, reason: '공개될 경우 사생활의 비밀 또는 자유를 침해할 우려가 있는 개인정보', reasonEn: 'Personal data that may infringe privacy', until: null, review: { at: '2131-07-15T15:00:00.000Z', ...FIVE_YEARS } },
    {
      item: 5, reason: '입찰 예정가격', reasonEn: 'Estimated price of a tender', law: '비공개 세부기준', lawEn: 'Detailed criteria', stage: '입찰·계약', stageEn: 'Tender or contract',
      until: '2126-12-03T00:30:00.000Z', lapse: { at: '2126-12-03T00:30:00.000Z', ...STATED_END },
    },
  ],
  redactions: [{ type: 'name', item: 6, count: 3 }, { type: 'resident-number', item: 6, count: 1 }, { type: 'phone', item: 6, count: 1, reason: '시민의 전화번호', reasonEn: 'The telephone number of a citizen' }, { type: 'withheld', item: 5, count: 1 }],
  attachments: [
    { name: '도로점용 위치도.pdf', status: 'open', grounds: [], url: '/files/1' },
    {
      name: '신청인 [개인정보: 이름] 동의서.pdf', status: 'held', url: null,
      grounds: [{ item: null, reason: '첨부파일의 내용을 아직 심사하지 않아 개인정보가 없음을 확인하지 못함', reasonEn: 'The file has not been judged yet', until: null }],
    },
  ],
  ...different,
});

export const closed = (different: Partial<PublicDocument> = {}) => aDocument({
  status: 'closed', disclosureCode: '3NNNNYNNN', title: '2026년 하반기 특정감사 계획', text: undefined, kind: 'report',
  department: { code: '6110500', name: '감사위원회 조사담당관' },
  grounds: [{
    item: 5, reason: '감사 진행 중(2126년 12월 종료 예정)', reasonEn: 'Audit in progress, ends in December 2126', stage: '감사·감독·검사', stageEn: 'Audit, supervision or inspection',
    until: '2126-12-31T15:00:00.000Z', lapse: { at: '2126-12-31T15:00:00.000Z', ...STATED_END },
  }], ...different,
});

export const held = (different: Partial<PublicDocument> = {}) => aDocument({
  status: 'held', disclosureCode: '2NNNNYNNN', title: '특정감사 대상 업체 통보', text: undefined,
  grounds: [{ item: null, reason: '부분공개로 지정되었으나 비공개할 부분이 표시되지 않음', reasonEn: 'Marked partial, but nothing is marked as withheld', until: null }], ...different,
});

export const withdrawn = (
  { id, version, agency, department, source, sourceDocumentId }: PublicDocument, different: Partial<Tombstone> = {},
): Tombstone => ({
  id, version, decision: 1, status: 'withdrawn', withdrawnAt: '2026-07-15T02:00:00.000Z', reason: 'personal-information', item: 6, successor: null,
  agency, department, source, sourceDocumentId, ...different,
});

export const waitingDepartments = (): HoldsByDepartment => ({
  at: '2026-11-26T00:00:00.000Z',
  departments: [{
    agency: { code: '6110000', name: '서울특별시' }, department: { code: '6110500', name: '감사위원회 조사담당관' }, documents: 2, files: 1,
    oldest: 200_000, median: 3_600, oldestSince: '2026-11-23T16:26:40.000Z',
    reasons: [
      { reason: '부분공개로 지정되었으나 비공개할 부분이 표시되지 않음', reasonEn: 'Declared partial, but nothing is marked', count: 2, oldest: 200_000 },
      { reason: '암호가 걸려 있어 내용을 심사할 수 없음', reasonEn: 'Encrypted: its content cannot be judged', count: 1, oldest: 60 },
    ],
  }],
});
