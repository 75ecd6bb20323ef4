import * as fc from 'fast-check';
import { NOW, ordinary, policy } from './documents.fixture';
import { judge, scan } from './index';

// What documents are made of, thrown together without sense: whatever the detectors make of it, they must be done after one reading.
const FRAGMENTS = [
  '신청인 ', '신청인: ', '성명: ', '성명\t', '이름', '민원인(', '보호자 ', '학생 ', '담당자 ', '주무관 ', '과장 ', ' 팀장', '연락처 ', '전화: ', '휴대폰 ', '자택 ', '계좌번호 ', '신한은행 ', '예금주 ', '주소 ', '거주지: ', '생년월일 ', '여권번호 ', '면허 ', '건강보험증번호 ', '차량 ',
  '카드번호 ', '접수번호 ', '문의 ', '김민수', '이영희', '박 철 수', '남궁민수', '허준', '박서준', '최유진', '응우옌티화', 'KIM MIN SU', '金民秀', '민수', '김민수가 ', '이영희의 자녀 ', '박철수와 면담', ' 씨', '님', '귀하', ' 외 3명', ' 등', '850101-1234567', '850101-1******', '8501011234567',
  '900101-5123456', '010-9876-5432', '01098765432', '0 1 0 - 9 8 7 6 - 5 4 3 2', '010-1234-56\n78', '02-555-1234', '02-2133-2393', '555-1234', '110-234-567890', '1002-447-119283', '4111-1111-1111-1111', 'kms77@naver.com', 'bike@seoul.go.kr', '12가3456', '38머 4471', 'M12345678',
  '11-12-345678-90', '1-2345678901', '1985. 1. 1.', '2026. 7. 1.', '마포구 양화로 45, 101동 1203호', '종로구 자하문로 12-3', '우 04524 ', '1AA-2607-0123456', '220-81-62517', '금1,250,000천원', '[개인정보: 이름]', '[비공개: 제5호 ', '성명\t연락처\t주소\n', '| 성명 | 전화 |\n', '직급\t성명\n',
  '문서번호\t결재일자\n', ' ', '\n', '\t', ' | ', ', ', '(', ')', ':', '-', '.', '1', '2. ', '제', '의 ', '은 ', '가 ', '\u200b', '０１０', '①', '~',
];

const texts = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

describe('Whatever a document says', () => {
  it('nothing is found in what is left after masking', () =>
    fc.assert(
      fc.property(texts, texts, (title, bodyText) => {
        const { record, rendition } = judge({ document: { ...ordinary, title }, bodyText, now: NOW, policy });
        expect(record.holds.filter(({ code }) => code === 'leaks')).toEqual([]);
        expect(scan(rendition.text ?? '', ordinary)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    ));
});
