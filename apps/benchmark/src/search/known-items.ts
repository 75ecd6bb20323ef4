import { parseSearchParameters, type SearchQuery } from '@plaza/search-index';
import { withoutParticle } from '@plaza/text-analysis';
import { type Corpus, idOf } from './corpus';
import { Random } from './random';

const ASKED = 300;
const DEPTH = 10;

/**
 * Mean reciprocal rank of a document that somebody looks for by words of its title and of one of its sentences, with other particles:
 * the questions judge themselves. It says whether ranking works, not how well it would do with what citizens ask.
 */
export async function knownItemRank(corpus: Corpus, documents: number, search: (query: SearchQuery) => Promise<{ hits: { id: string }[] }>): Promise<number> {
  let sum = 0;
  for (let at = 0; at < ASKED; at++) {
    const random = new Random(at * 7919);
    const wanted = random.below(documents);
    const { title, text } = corpus.document(wanted);
    const sentences = text!.split('\n').filter((line) => (line.match(/[가-힣]{2,}/g) ?? []).length >= 5);
    const words = [...some(title, 2, random), ...some(random.pick(sentences) ?? '', 3, random)];
    const q = words.map((word) => withoutParticle(word) + random.pick(['', '', '의', '에서', '도'])).join(' ');
    const { hits } = await search(parseSearchParameters({ q, size: String(DEPTH) }));
    const rank = hits.findIndex(({ id }) => id === idOf(wanted));
    if (rank >= 0) sum += 1 / (rank + 1);
  }
  return sum / ASKED;
}

function some(text: string, count: number, random: Random): string[] {
  const words = text.match(/[가-힣]{2,}/g) ?? [];
  const start = random.below(Math.max(1, words.length - count + 1));
  return words.slice(start, start + count);
}
