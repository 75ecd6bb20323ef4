import fc from 'fast-check';
import { normalise } from './normalise';
import { tokenise } from './tokens';

const tokens = (text: string): string[] => {
  const found: string[] = [];
  tokenise(normalise(text), {
    bigram: (pair) => found.push(String.fromCharCode(pair >>> 16) + (pair & 0xffff ? String.fromCharCode(pair & 0xffff) : '')),
    word: (source, start, end) => found.push(source.slice(start, end)),
  });
  return found;
};

describe('tokens of a document', () => {
  it.each([
    ['자전거도로 정비', ['자전', '전거', '거도', '도로', '정비']],
    ['民願 처리', ['民願', '처리']],
    ['시 민', ['시', '민']],
    ['정책과-17525', ['정책', '책과', '17525']],
    ['KOGL-1 Open Plaza', ['kogl', '1', 'open', 'plaza']],
    ['D0000056769804', ['d0000056769804']],
    ['2026년 예산', ['2026', '년', '예산']],
    ['금1,250,000천원(5,7)', ['금', '1250000', '천원', '5', '7']],
    ['ＡＢＣ１２ ﾊﾞｽ', ['abc12', 'バス']],
    ['도로ㆍ하천·공원', ['도로', '하천', '공원']],
    ['개\u200b인정\u00ad보', ['개인', '인정', '정보']],
    ['', []],
    ['… — !', []],
  ])('of %j are %j', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('know an endless word by its beginning, and go on behind it', () => {
    expect(tokens(`${'a'.repeat(5000)} 끝`)).toEqual(['a'.repeat(64), '끝']);
  });

  it('are the same whether a text is plain or has something in it that must be composed first', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'가각한글 AZaz09,.·‘’“”-\n'), maxLength: 40 }), (text) => {
      expect(normalise(`${text} ①`)).toBe(`${normalise(text)} 1`);
    }));
  });

  it('are the same for composed and decomposed Hangul', () => {
    expect(tokens('정보공개'.normalize('NFD'))).toEqual(tokens('정보공개'));
  });
});

describe('what is told to be in its normal form already', () => {
  it('is so, for every character, alone and beside another', () => {
    const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
    const slow = (text: string) => text.normalize('NFKC').toLowerCase().replace(/ς/g, 'σ').replace(invisible, '');
    const wrong: string[] = [];
    for (let unit = 0; unit < 0xd800; unit++) {
      const text = `가${String.fromCharCode(unit)}Z`;
      if (normalise(text) !== slow(text)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
