import type { Document } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from './documents.fixture';
import { judge } from './index';

const UNTIL = '2026-07-15T02:01:00.000Z';
interface Example {
  name: string;
  input: Partial<Document>;
  public: { status: string; disclosureCode?: string; grounds?: object[]; attachments?: object[] };
  contains: string[];
  absent: string[];
}

const EXAMPLES: Example[] = [
  {
    name: 'open: published whole, officials stay',
    input: {},
    public: { status: 'open', disclosureCode: '1NNNNNNNN', grounds: [] },
    contains: ['박서준', '최유진', '02-2133-2393', '금1,250,000천원'],
    absent: [],
  },
  {
    name: "declared open, but a citizen's data is in it: partial under item 6, every occurrence masked, the title too",
    input: {
      title: '민원 회신(신청인 김민수)',
      ...withText(
        '신청인 김민수(850101-1234567, 010-9876-5432, kms77@naver.com)가 제출한 도로점용허가 신청을 검토함. 김민수님께는 주무관 박서준(02-2133-2393)이 회신하고, 김민수의 주소지는 방문하지 않음.',
      ),
    },
    public: { status: 'partial', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6 }] },
    contains: ['박서준', '02-2133-2393', '도로점용허가', '개인정보', '의 주소지는 방문하지 않음'],
    absent: ['김민수', '850101', '1234567', '9876-5432', 'kms77'],
  },
  {
    name: 'numbers that only look alike stay: complaint number, document number, amount, business number, law citation',
    input: withText(
      '민원번호 1AA-2607-0123456, 관련: 자전거정책과-1107(2026.7.1.), 사업자등록번호 220-81-62517, 계약금액 850,101,123원, 「도로법」 제61조제1항.',
    ),
    public: { status: 'open' },
    contains: ['1AA-2607-0123456', '자전거정책과-1107', '220-81-62517', '850,101,123원', '제61조제1항'],
    absent: [],
  },
  {
    name: 'partial by a marked range (item 5): that range only, with its reason',
    input: {
      disclosureCode: '2NNNNYNNN',
      ...withText('입찰 예정가격은 금732,000천원이며 8월 3일 공고한다.'),
      withheld: [{ part: 'body', start: 9, end: 20, item: 5, reason: '입찰 예정가격' }],
    },
    public: { status: 'partial', grounds: [{ item: 5, reason: '입찰 예정가격' }] },
    contains: ['8월 3일 공고한다', '입찰 예정가격은', '[비공개: 제5호 입찰 예정가격]'],
    absent: ['732,000'],
  },
  {
    name: 'partial under item 5 with nothing marked: held, never published whole',
    input: { disclosureCode: '2NNNNYNNN', ...withText('특정감사 대상 업체는 다음과 같다.') },
    public: { status: 'held' },
    contains: [],
    absent: ['특정감사 대상 업체는'],
  },
  {
    name: 'closed: an entry with title, number, department, ground and reason; no text',
    input: {
      disclosureCode: '3NNNNYNNN',
      disclosureReason: '감사 진행 중(2026년 12월 종료 예정)',
      title: '2026년 하반기 특정감사 계획',
      ...withText('암행 점검 일정'),
    },
    public: { status: 'closed', disclosureCode: '3NNNNYNNN', grounds: [{ item: 5, reason: '감사 진행 중(2026년 12월 종료 예정)' }] },
    contains: ['2026년 하반기 특정감사 계획'],
    absent: ['암행 점검'],
  },
  {
    name: 'embargo: closed until then',
    input: { restrictedUntil: UNTIL },
    public: { status: 'closed', grounds: [{ until: UNTIL }] },
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

describe('What must come out', () => {
  it.each(EXAMPLES)('$name', ({ input, public: expected, contains, absent }) => {
    const document = { ...ordinary, ...input };
    const { status, disclosureCode, grounds, redactions, rendition } = judge({ document, bodyText: document.body.text!, now: NOW, policy });
    const shown = { status, disclosureCode, grounds, redactions, ...rendition };
    expect(shown).toMatchObject(expected);
    const json = JSON.stringify(shown);
    for (const text of contains) expect(json).toContain(text);
    for (const text of absent) expect(json).not.toContain(text);
  });

  it('opens by itself once the embargo is over', () => {
    const document = { ...ordinary, restrictedUntil: UNTIL };
    expect(judge({ document, bodyText: document.body.text!, now: NOW, policy }).reopensAt).toBe(UNTIL);
    const later = judge({ document, bodyText: document.body.text!, now: UNTIL, policy });
    expect(later).toMatchObject({ status: 'open', reopensAt: null, grounds: [] });
    expect(later.rendition.text).toContain('한강대로');
  });
});
