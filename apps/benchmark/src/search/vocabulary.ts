import { Random } from './random';

const LARGEST = 240_000;
/** Flattens the first ranks, as Mandelbrot saw in every language: no content word stands in every document. */
const HEAD = 8;

/**
 * Words that fall off as those of a language do: the frequency of a word by its rank (Zipf), and new ones all the time, ever more
 * slowly (Heaps). Made of the syllables of the simulation's texts, as frequent as there, so that their bigrams fall off naturally too.
 */
export class Vocabulary {
  private readonly words: string[] = [];

  constructor(texts: readonly string[], random: Random) {
    const syllables = texts.flatMap((text) => text.match(/[가-힣]/g) ?? []);
    while (this.words.length < LARGEST) {
      const length = random.pick([2, 2, 2, 2, 2, 3, 3, 3, 4, 4]);
      let word = '';
      // Some syllables that the sentences do not have: names of people, places and firms know many.
      for (let at = 0; at < length; at++) word += random.next() < 0.06 ? String.fromCharCode(0xac00 + 28 * random.below(399) + random.below(22)) : random.pick(syllables);
      this.words.push(word);
    }
  }

  /** How many words the documents up to this one have used. */
  sizeAt(document: number): number {
    return Math.min(LARGEST, Math.floor(25_000 + 55 * document ** 0.6));
  }

  /** A word as a text has it: the first ranks most often. */
  draw(random: Random, size: number): string {
    return this.words[Math.floor(HEAD * ((size + HEAD) / HEAD) ** random.next() - HEAD)]!;
  }

  /** A word from among some ranks. */
  between(random: Random, first: number, end: number): string {
    return this.words[first + random.below(end - first)]!;
  }
}
