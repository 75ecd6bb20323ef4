import type { Block } from '@plaza/contracts';

/** What the blocks of a file show, to tell what a pass over its raw parts found beside it. Spaces and punctuation do not count. */
export class SeenText {
  readonly #pieces = new Set<string>();
  readonly #all: string;

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) for (const text of textsOf(block)) for (const line of text.split('\n')) this.#pieces.add(letters(line).text);
    this.#all = [...this.#pieces].join('\n');
  }

  /** Whether all of `text` stands in one place of the blocks. */
  has(text: string): boolean {
    const wanted = letters(text).text;
    return this.#pieces.has(wanted) || this.#all.includes(wanted);
  }
}

/** A paragraph of a file, with the offsets of its characters that nobody is to see. */
export interface HiddenCharacters {
  text: string;
  hidden: ReadonlySet<number>;
}

/** Takes out of the blocks what nobody is to see, wherever its paragraph stands in them. */
export function hideFrom(blocks: Block[], paragraphs: Iterable<HiddenCharacters>): void {
  const read = new Map<string, Letters>();
  const lettersOf = (text: string): Letters => read.get(text) ?? read.set(text, letters(text)).get(text)!;
  for (const { text, hidden } of paragraphs) {
    const paragraph = letters(text);
    if (hidden.size === 0 || paragraph.text === '') continue;
    const show = (shown: string): string => {
      const all = lettersOf(shown);
      // A single syllable stands in many words.
      const start = paragraph.text.length < 4 && all.text !== paragraph.text ? -1 : all.text.indexOf(paragraph.text);
      if (start < 0) return shown;
      const cut = new Set([...paragraph.offsets.keys()].filter((index) => hidden.has(paragraph.offsets[index]!)).map((index) => all.offsets[start + index]!));
      return shown.split('').filter((_, offset) => !cut.has(offset)).join('');
    };
    for (const block of blocks) {
      if (block.kind === 'table') block.rows = block.rows.map((row) => row.map(show));
      else if (block.kind === 'heading' || block.kind === 'paragraph') block.text = show(block.text);
    }
  }
}

interface Letters {
  text: string;
  /** Where each unit of it stands in the text that it was taken from. */
  offsets: number[];
}

/** The letters and digits of a text. */
function letters(text: string): Letters {
  const offsets: number[] = [];
  const kept: string[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < letter.length; unit += 1) offsets.push(index + unit);
    kept.push(letter);
  }
  return { text: kept.join(''), offsets };
}

function textsOf(block: Block): string[] {
  // A preview has a row in one line.
  if (block.kind === 'table') return [...block.rows.flat(), ...block.rows.map((row) => row.join(''))];
  return block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : [];
}
