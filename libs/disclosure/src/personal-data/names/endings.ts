/** Whether one of some words is the end of a word, or its beginning, and which: one look into a set for each length. */
class Edges {
  readonly #words: ReadonlySet<string>;
  /** The lengths of those that have a syllable at that edge, the longest first. */
  readonly #lengths = new Map<number, number[]>();

  constructor(words: Iterable<string>, private readonly edge: 'end' | 'beginning') {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const code = word.charCodeAt(edge === 'end' ? word.length - 1 : 0);
      const lengths = this.#lengths.get(code) ?? [];
      if (!lengths.includes(word.length)) this.#lengths.set(code, [...lengths, word.length].sort((a, b) => b - a));
    }
  }

  /** The longest there is; null when there is none. */
  of(word: string): string | null {
    const atEnd = this.edge === 'end';
    const lengths = this.#lengths.get(word.charCodeAt(atEnd ? word.length - 1 : 0));
    if (lengths === undefined) return null;
    for (const length of lengths) {
      if (length > word.length) continue;
      const edge = length === word.length ? word : atEnd ? word.slice(-length) : word.slice(0, length);
      if (this.#words.has(edge)) return edge;
    }
    return null;
  }
}

export class Endings extends Edges {
  constructor(words: Iterable<string>) {
    super(words, 'end');
  }
}

export class Beginnings extends Edges {
  constructor(words: Iterable<string>) {
    super(words, 'beginning');
  }
}
