import { GROWTH, growthOf } from '@plaza/testing';
import { highlight, normalise, parseTextQuery, phraseText, shown, tokenise } from './index';

const nothing = { bigram: () => undefined, word: () => undefined };
const asked = parseTextQuery('자전거도로 "도로 정비" 1,250');

const SEEDS = [
  '가', '가 ', 'a', 'a\u0301', '1,', '1,250,', ',', ' ', '\n', '\t', '"', '“', '"가" ', '-', '-a', 'ς', '①', '\u1100', '\u1161\uff9e', 'ｶﾞ', '\u200b', '\u200b1,', '\ud83d', '자전거도로 ', '도로 정비', '자전',
];

describe.each<[string, (text: string) => unknown]>([
  ['cutting a document into its tokens', (text) => tokenise(normalise(text), nothing)],
  ['reading a question', parseTextQuery],
  ['readying a text for phrases', phraseText],
  ['showing a text', shown],
  ['lighting up what was asked for', (text) => highlight({ title: '', text }, asked)],
])('%s takes time that grows with the length of a text alone,', (_, run) => {
  it.each(SEEDS)('made of %j', (seed) => expect(growthOf(seed, run)).toBeLessThan(GROWTH));
});
