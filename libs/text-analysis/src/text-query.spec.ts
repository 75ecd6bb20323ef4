import { withoutParticle } from './particles';
import { isOneTerm, parseTextQuery } from './text-query';
import { pairOf } from './tokens';

const bigram = (pair: string) => ({ type: 'bigram', pair: pairOf(pair.charCodeAt(0), pair.charCodeAt(1)) });
const termsOf = (query: string) => parseTextQuery(query).words.map(({ terms }) => terms);

describe('particles', () => {
  it.each([
    ['서울시에서', '서울시'], ['공원까지', '공원'], ['예산을', '예산'], ['자료를', '자료'], ['한강공원부터', '한강공원'], ['시민으로부터는', '시민'], ['한강대로', '한강대'],
    ['자전거도로에서는', '자전거도로'], ['pdf를', 'pdf'], ['2026년에', '2026년'],
  ])('%s is asked as %s', (word, stem) => expect(withoutParticle(word)).toBe(stem));

  it.each(['평가', '사과', '도로', '회의', '나이', '은', '에서', '예산', 'the'])('%s has none', (word) => expect(withoutParticle(word)).toBe(word));
});

describe('a query', () => {
  it('is cut into words, particles and bigrams', () => {
    expect(termsOf('자전거를 정비')).toEqual([[bigram('자전'), bigram('전거')], [bigram('정비')]]);
  });

  it('keeps quoted text as it is, particle and all', () => {
    const { words, phrases } = parseTextQuery('“예산을  집행” 2026');
    expect(words.map(({ terms }) => terms)).toEqual([
      [bigram('예산'), bigram('산을'), bigram('집행')], [{ type: 'word', text: '2026' }],
    ]);
    expect(phrases).toEqual(['예산을 집행']);
  });

  it('asks with one syllable for whatever contains it', () => {
    expect(termsOf('법')).toEqual([[{ type: 'syllable', unit: '법'.charCodeAt(0) }]]);
  });

  it('does not stumble over an open quote, signs alone or nothing', () => {
    expect(termsOf('"예산')).toEqual([[bigram('예산')]]);
    expect(termsOf('!? "…" ""')).toEqual([]);
    expect(termsOf('  ')).toEqual([]);
  });

  it.each([
    ['야간운영', ['야간 운영']], ['야간운영을', ['야간 운영', '야간 운영을', '야간운 영을']], ['자전거도로', ['자전 거도', '자전 거도로', '자전거 도로']], ['야간운영시간', ['야간 운영 시간', '야간운 영시간']], ['자전거', []], ['"야간운영"', []],
    ['2026년야간운영', ['2026년야 간운영', '2026년야간 운영']], ['가나다라마바사아자차', []],
  ])('may mean what is written apart: %s', (asked, apart) => {
    expect(parseTextQuery(asked).words[0]!.apart).toEqual(apart.map((text) => termsOf(`"${text}"`).flat()));
  });

  it('asks once for what is said twice in a word', () => expect(termsOf('하하하하')).toEqual([[bigram('하하')]]));
});

describe('a phrase that is one term', () => {
  it.each(['도로', '법', 'open', '2026'])('%s needs no look at the text', (phrase) => expect(isOneTerm(phrase)).toBe(true));
  it.each(['도로에', '하하하', 'open plaza', '2026년', '법!'])('%s does', (phrase) => expect(isOneTerm(phrase)).toBe(false));
});
