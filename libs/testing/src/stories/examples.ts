import type { Document } from '@plaza/contracts';

/** An input, laid over an open document, and what must come out. All names and numbers are invented. */
export interface Example {
  name: string;
  input: Partial<Document>;
  /** What `GET /api/v1/documents/{id}` must say. */
  public: object;
  /** In the public JSON and on the public page. */
  contains: string[];
  /** In neither. */
  absent: string[];
}

/** The document under all examples: an ordinary approval document. */
export const BASE: Omit<Document, 'documentId'> = {
  version: 1,
  documentNumber: '자전거정책과-1204',
  kind: 'approval',
  title: '자전거도로 정비 추진계획',
  body: { mediaType: 'text/plain', text: '1. 추진배경\n  가. 시민 안전을 위하여 한강대로 자전거도로 2.4km를 정비하고자 합니다.\n2. 소요예산: 금1,250,000천원\n붙임 위치도 1부. 끝.' },
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

const body = (text: string): Document['body'] => ({ mediaType: 'text/plain', text });

/** @param opensAt when the embargo of one of them is over: RFC 3339, UTC with milliseconds */
export const examples = (opensAt: string): Example[] => [
  {
    name: 'open: published whole, officials stay',
    input: {},
    public: { status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], redactions: [] },
    contains: ['박서준', '최유진', '02-2133-2393', '금1,250,000천원'],
    absent: [],
  },
  {
    name: "declared open, but a citizen's data is in it: becomes partial under item 6, every occurrence masked, the title too",
    input: {
      title: '민원 회신(신청인 김민수)',
      body: body('신청인 김민수(850101-1234567, 010-9876-5432, kms77@naver.com)가 제출한 도로점용허가 신청을 검토함. 김민수님께는 주무관 박서준(02-2133-2393)이 회신하고, 김민수의 주소지는 방문하지 않음.'),
    },
    public: { status: 'partial', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6 }] },
    contains: ['박서준', '02-2133-2393', '도로점용허가', '개인정보'],
    absent: ['김민수', '850101', '1234567', '9876-5432', 'kms77'],
  },
  {
    name: 'numbers that only look alike stay: complaint number, document number, amount, business number, law citation',
    input: { body: body('민원번호 1AA-2607-0123456, 관련: 자전거정책과-1107(2026.7.1.), 사업자등록번호 220-81-62517, 계약금액 850,101,123원, 「도로법」 제61조제1항.') },
    public: { status: 'open' },
    contains: ['1AA-2607-0123456', '자전거정책과-1107', '220-81-62517', '850,101,123원', '제61조제1항'],
    absent: [],
  },
  {
    name: 'partial by a marked range (item 5): that range only, with its reason',
    input: {
      disclosureCode: '2NNNNYNNN',
      body: body('입찰 예정가격은 금732,000천원이며 8월 3일 공고한다.'),
      withheld: [{ part: 'body', start: 9, end: 20, item: 5, reason: '입찰 예정가격' }],
    },
    public: { status: 'partial', grounds: [{ item: 5 }] },
    contains: ['8월 3일 공고한다', '입찰 예정가격은'],
    absent: ['732,000'],
  },
  {
    name: 'partial under item 5 with nothing marked: held, never published whole',
    input: { disclosureCode: '2NNNNYNNN', body: body('특정감사 대상 업체는 다음과 같다.') },
    public: { status: 'held' },
    contains: [],
    absent: ['특정감사 대상 업체는'],
  },
  {
    name: 'closed: an entry with title, number, department, ground and reason; no text',
    input: {
      disclosureCode: '3NNNNYNNN', disclosureReason: '감사 진행 중(2026년 12월 종료 예정)', title: '2026년 하반기 특정감사 계획', body: body('암행 점검 일정'),
    },
    public: { status: 'closed', disclosureCode: '3NNNNYNNN', grounds: [{ item: 5, reason: '감사 진행 중(2026년 12월 종료 예정)' }] },
    contains: ['2026년 하반기 특정감사 계획', '자전거정책과-1204', '교통실 자전거정책과'],
    absent: ['암행 점검'],
  },
  {
    name: 'embargo: closed until then',
    input: { restrictedUntil: opensAt },
    public: { status: 'closed', grounds: [{ until: opensAt }] },
    contains: [],
    absent: ['한강대로'],
  },
  {
    name: 'an unjudged attachment holds that file, not the document',
    input: { attachments: [{ name: '신청인 김민수 동의서.pdf', mediaType: 'application/pdf', size: 3000, sha256: 'a'.repeat(64) }] },
    public: { status: 'partial', attachments: [{ status: 'held', url: null }] },
    contains: ['한강대로'],
    absent: ['김민수'],
  },
];
