/** Of anything longer V8 makes no copy: remembering it would keep the whole text. */
const LONGEST = 12;
const PLACE_BITS = 14;
/** Multiplied by it, words that differ in one syllable come to stand far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN_RATIO = 0x9e3779b1;

/**
 * What is to be said of a word whatever stands around it, asked once: offices write the same words again and again. Each has one place,
 * by its syllables, and whichever came last has it: there are never more than so many, and no text can make looking slow. The word is
 * cut out of the text only where it is asked for the first time.
 */
export class Remembered<Answer> {
  readonly #words: (string | undefined)[] = new Array(1 << PLACE_BITS).fill(undefined);
  readonly #answers: Answer[] = new Array(1 << PLACE_BITS);

  constructor(private readonly ask: (word: string) => Answer) {}

  of(text: string, start: number, end: number): Answer {
    if (end - start > LONGEST) return this.ask(text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), GOLDEN_RATIO);
    const place = hash >>> (32 - PLACE_BITS);
    const known = this.#words[place];
    if (known !== undefined && stands(known, text, start, end)) return this.#answers[place]!;
    const word = text.slice(start, end);
    this.#words[place] = word;
    return (this.#answers[place] = this.ask(word));
  }
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
