import fc from 'fast-check';
import { highlight } from './highlights';
import { align, normalise } from './normalise';
import { hasPhrase, phraseText } from './phrases';
import { parseTextQuery } from './text-query';

const shown = (title: string, text: string | undefined, query: string) =>
  highlight({ title, text }, parseTextQuery(query)).map(({ field, fragments }) => [
    field, fragments.map((pieces) => pieces.map((piece) => (piece.match ? `[${piece.text}]` : piece.text)).join('')),
  ]);

const anyText = fc.string({ unit: fc.constantFrom(...'가각힣ㄱㅏ한글 民\nabΣςİﬁ①1,250,000\u0301\u200bㆍ"ﾊﾞ', '😀', '\ud83d', '가'.normalize('NFD')), maxLength: 60 });

describe('highlights', () => {
  it('mark the words in title and text', () => {
    expect(shown('자전거도로 정비', '가. 자전거 이용을 늘린다.', '자전거를')).toEqual([
      ['title', ['[자전거]도로 정비']], ['text', ['가. [자전거] 이용을 늘린다.']],
    ]);
  });

  it('mark what was written in another way: width, case, composition, grouping commas', () => {
    expect(shown('x', 'ＯＰＥＮ ' + '예산'.normalize('NFD') + ' 1,250,000원', 'open 예산 1250000')).toEqual([
      ['text', [`[ＯＰＥＮ] [${'예산'.normalize('NFD')}] [1,250,000]원`]],
    ]);
  });

  it('show the part of a long text that has the words', () => {
    const [[, fragments]] = shown('x', `${'다른 이야기. '.repeat(400)}한강대로 자전거도로를 고친다.${' 또 다른 이야기.'.repeat(400)}`, '한강대로 자전거도로') as [[string, string[]]];
    expect(fragments).toHaveLength(1);
    expect(fragments[0]).toContain('[한강대로] [자전거도로]');
    expect(fragments[0]!.length).toBeLessThan(220);
  });

  it('mark the bigrams when the word nowhere stands in one piece', () => {
    expect(shown('x', '도로점용 점용허가', '도로점용허가')).toEqual([['text', ['[도로점용] [점용허가]']]]);
  });

  it('do not mark a Latin word inside a longer one', () => expect(shown('opening', undefined, 'open')).toEqual([]));

  it('without a query show the beginning', () => expect(shown('제목', '본문', '')).toEqual([['text', ['본문']]]));

  it('never change a text: the pieces of a title joined are the title', () => {
    fc.assert(fc.property(anyText, anyText, (title, query) => {
      for (const { field, fragments } of highlight({ title, text: title }, parseTextQuery(query))) {
        for (const pieces of fragments) {
          const joined = pieces.map(({ text }) => text).join('');
          if (field === 'title') expect(joined).toBe(title);
          else expect(title).toContain(joined);
        }
      }
    }), { numRuns: 500 });
  });

  it('are found on the same text that was indexed, whatever is in it', () => {
    fc.assert(fc.property(anyText, (text) => {
      const aligned = align(text);
      expect(aligned.text).toBe(normalise(text));
      expect(aligned.starts).toHaveLength(aligned.text.length);
    }), { numRuns: 2000 });
  });
});

describe('a phrase', () => {
  const has = (text: string, phrase: string) => hasPhrase(phraseText(text), phraseText(phrase));

  it('is found in one piece only, across any white space', () => {
    expect(has('예산을\n 집행한다', '예산을 집행')).toBe(true);
    expect(has('예산은 집행', '예산을 집행')).toBe(false);
    expect(has('도로점용 점용허가', '도로점용허가')).toBe(false);
  });

  it('is not found inside a longer Latin word or number', () => {
    expect(has('reopen 12026', 'open')).toBe(false);
    expect(has('12026', '2026')).toBe(false);
    expect(has('reopen, open', 'open')).toBe(true);
  });
});
