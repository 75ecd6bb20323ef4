import { ordinary, shown } from './documents.fixture';
import { scan } from './index';

const found = (text: string) => scan(text, ordinary).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('A rendition that is scanned again', () => {
  it('has nothing in it when it was masked', () =>
    expect(found(shown('신청인: 김민수, 이영희(850101-1234567)\n계좌번호 신한은행 110-234-567890. 김민수 씨는 주소 마포구 양화로 45, 1203호')!)).toEqual([]));

  it('shows what was missed, in its own offsets', () =>
    expect(found('[개인정보: 이름]의 연락처 ０１０-9876-5432')).toEqual([['phone', '０１０-9876-5432']]));

  it.each(['[개인정보: 계좌번호] 2026-123456-12345', '[개인정보: 이름] 이재민', '[개인정보: 주소] 한강대로 405', '[개인정보: 생년월일] 2026. 7. 1.', '[비공개: 제5호·제6호 내부검토]', '[판단 대기]'])(
    'takes no label for context: %s', (text) => expect(found(text)).toEqual([]));

  it('looks into the reasons that a label quotes, and into brackets that only look like a label', () => {
    expect(found('[비공개: 제5호 신청인 김민수 관련]')).toEqual([['name', '김민수']]);
    expect(found('[개인정보: 010-9876-5432]')).toEqual([['phone', '010-9876-5432']]);
  });

  it('keeps the officials that were kept before', () => expect(found('성명: 박서준, 담당 최유진(02-2133-2393)')).toEqual([]));
});
