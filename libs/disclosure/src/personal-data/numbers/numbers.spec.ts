import { shown } from '../../documents.fixture';

const cases = (rows: [original: string, expected: string][]) => it.each(rows)('%s', (original, expected) => expect(shown(original)).toBe(expected));
const untouched = (rows: string[]) => it.each(rows)('%s', (original) => expect(shown(original)).toBe(original));

describe('resident and alien registration numbers are masked', () => {
  const label = '[개인정보: 주민등록번호]';
  cases([
    ['등록번호 850101-1234567', `등록번호 ${label}`],
    ['issued since 2020, without a checksum: 201231-3456789', `issued since 2020, without a checksum: ${label}`],
    ['in one piece 8501011234567', `in one piece ${label}`],
    ['half starred 850101-1******', `half starred ${label}`],
    ['full width ８５０１０１－１２３４５６７', `full width ${label}`],
    ['another dash 850101–1234567', `another dash ${label}`],
    ['spaced 8 5 0 1 0 1 - 1 2 3 4 5 6 7', `spaced ${label}`],
    ['broken over lines 850101-\n1234567', `broken over lines ${label}`],
    ['invisible characters 85\u200b0101-12345\u00ad67', `invisible characters ${label}`],
    ['circled digits ⑧⑤⓪①⓪①-①②③④⑤⑥⑦', `circled digits ${label}`],
    ['Arabic digits ٨٥٠١٠١-١٢٣٤٥٦٧', `Arabic digits ${label}`],
    ['cells run together 850101-1234567010-9876-5432', `cells run together ${label}`],
    ['외국인 900101-5123456', '외국인 [개인정보: 외국인등록번호]'],
  ]);
});

describe('what only has the shape of a resident number stays', () => {
  untouched([
    '민원번호 1AA-2607-0123456', '법인등록번호 110111-1234567', '접수번호 260701-1234567', '관리번호 D0000056769804', '금 850,101,123원',
    '그런 날이 없는 851341-1234567', '날짜가 아닌 850230-1234567',
  ]);
});

describe('other numbers of a person are masked', () => {
  cases([
    ['여권번호: M12345678', '여권번호: [개인정보: 여권번호]'],
    ['새 여권 M123A4567', '새 여권 [개인정보: 여권번호]'],
    ['면허 11-12-345678-90', '면허 [개인정보: 운전면허번호]'],
    ['운전면허 111234567890', '운전면허 [개인정보: 운전면허번호]'],
    ['카드 4111-1111-1111-1111', '카드 [개인정보: 카드번호]'],
    ['카드번호 4111111111111111', '카드번호 [개인정보: 카드번호]'],
    ['계좌번호 110-234-567890', '계좌번호 [개인정보: 계좌번호]'],
    ['110-234-567890(신한은행)', '[개인정보: 계좌번호](신한은행)'],
    ['건강보험증번호 1-2345678901', '건강보험증번호 [개인정보: 건강보험번호]'],
    ['위반차량 12가3456', '위반차량 [개인정보: 차량번호]'],
    ['차량 서울 30나 1234', '차량 [개인정보: 차량번호]'],
    ['생년월일 1985. 1. 1.', '생년월일 [개인정보: 생년월일]'],
    ['1985년 1월 1일생', '[개인정보: 생년월일]생'],
  ]);
});

describe('numbers that are nobody’s stay', () => {
  untouched([
    '제품번호 M12345678', '사업자등록번호 220-81-62517', '하나은행 제출용 사업자등록번호 220-81-62517', '세입 계좌 110-234-567890', '관용차량 98거1234',
    '제12호 2026', '10조 2000억원', '카드 결제 1234567890123456', '2026. 7. 1.부터 2026. 12. 31.까지', '「도로법」 제61조제1항',
    '연도별 2021 2022 2023 2024', '자전거정책과-1107(2026.7.1.)', '추진기간: 2026. 8. 1. ~ 12. 31.',
  ]);
});
