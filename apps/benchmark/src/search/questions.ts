import { withoutParticle } from '@plaza/text-analysis';
import type { Corpus } from './corpus';
import { Random } from './random';

/** Public parameters of a search, as they come from a citizen. */
export type Question = Record<string, string>;

const ENDINGS = ['은 어떻게 되나요', '의 기준은 무엇인가요', '에 관한 자료', ' 언제부터 시작하나요', ' 현황을 알고 싶습니다'];

/** Names of the kinds of questions with a maker for each: `make(at)` gives the same question every time. */
export function questionsFor(corpus: Corpus, documents: number): Map<string, (at: number) => Question> {
  const { vocabulary } = corpus;
  const ranked = (first: number, end: number) => (at: number) => ({ q: vocabulary.between(new Random(at), first, end) });
  const words = (count: number, seed: number) => (at: number) => ({ q: wordsOf(corpus, documents, count, at * 31 + seed).join(' ') });
  const question = (at: number) => ({ q: `${wordsOf(corpus, documents, 4, at * 37 + 7).join(' ')}${new Random(at).pick(ENDINGS)}?` });
  const filtered = (at: number) => ({ status: 'open', agency: `${6_110_000 + (at % 76)},${6_110_000 + ((at + 1) % 76)}`, from: '2023-02-01' });
  return new Map<string, (at: number) => Question>([
    ['a rare word', ranked(15_000, 25_000)],
    ['a common word', ranked(300, 2_000)],
    ['a very common word', ranked(0, 30)],
    ['2 words', words(2, 2)],
    ['3 words', words(3, 3)],
    ['4 words', words(4, 4)],
    ['6 words', words(6, 6)],
    ['a whole question', question],
    ['a whole question, filtered', (at) => ({ ...question(at), ...filtered(at) })],
    ['3 words, newest first', (at) => ({ ...words(3, 3)(at), sort: 'newest' })],
    ['no words, filtered, newest first', (at) => ({ ...filtered(at), sort: 'newest' })],
    ['no words', () => ({})],
    ['one syllable', (at) => ({ q: vocabulary.between(new Random(at), 0, 2_000)[0]! })],
  ]);
}

/** Words of one document, as somebody would ask who half remembers it: some stems, some with another particle. */
export function wordsOf(corpus: Corpus, documents: number, count: number, seed: number): string[] {
  const random = new Random(seed);
  const found = corpus.document(random.below(documents)).text!.match(/[가-힣]{2,}/g) ?? [];
  const start = random.below(Math.max(1, found.length - count));
  return found.slice(start, start + count).map((word) => withoutParticle(word) + random.pick(['', '', '에서', '까지']));
}
