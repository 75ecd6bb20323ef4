import type { Block, FileContent, HidingPlace } from '@plaza/contracts';
import { decoded } from '@plaza/text-analysis';
import type { ReadingLimits } from './limits';
import { Unreadable } from './unreadable';

/** Reads one file into `reading`; it throws `Unreadable`, or anything else for a file that is broken. */
export type Reader = (bytes: Buffer, reading: Reading) => void | Promise<void>;

/**
 * What has been found in a file so far, and what may still be spent on it. The files within a file write into the same reading, so that
 * the limits hold for all of them together.
 */
export class Reading implements Omit<FileContent, 'format'> {
  readonly blocks: Block[] = [];
  readonly elsewhere: FileContent['elsewhere'] = [];
  readonly readAgain: string[] = [];
  #depth = 0;
  #characters = 0;
  #entries = 0;
  #inflated = 0;
  /** What a first reader has found, without white space: a second one adds only what is not there. */
  readonly #seen = new Set<string>();
  #encoded: Buffer[] = [];

  constructor(
    readonly limits: ReadingLimits,
    private readonly readFile: (bytes: Buffer, reading: Reading) => Promise<unknown>,
  ) {}

  heading(level: number, written: string): void {
    const text = this.shown(written);
    if (this.#take(text)) this.blocks.push({ kind: 'heading', level, text: text.trim() });
  }

  paragraph(written: string): void {
    const text = this.shown(written);
    if (this.#take(text)) this.blocks.push({ kind: 'paragraph', text: text.trim() });
  }

  table(written: string[][], name?: string): void {
    const rows = written.map((row) => row.map((cell) => this.shown(cell)));
    for (const row of rows) for (const cell of row) this.#take(cell);
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows, ...(name === undefined ? {} : { name: this.shown(name) }) });
  }

  /** A text that is shown, as it can be read: it must not leave as something that nobody but a program reads. */
  shown(written: string): string {
    const text = this.#decoded(written);
    if (text !== written && this.#take(written)) this.readAgain.push(written);
    return text;
  }

  page(number: number): void {
    this.blocks.push({ kind: 'page', number });
  }

  picture(): void {
    this.blocks.push({ kind: 'picture' });
  }

  hidden(place: HidingPlace, text: string | null | undefined): void {
    if (!text || !this.#take(text)) return;
    this.elsewhere.push({ place, text: text.trim() });
    this.#againDecoded(text);
  }

  /** Lets `read` find blocks that all stand in a place which the ordinary view does not show. */
  apart(place: HidingPlace, read: () => void): void {
    const first = this.blocks.length;
    read();
    this.hidden(place, this.blocks.splice(first).map(textOf).join('\n'));
  }

  /** What a second reader found, one line for each passage; those that the first has found too are left out. */
  again(text: string): void {
    const added = upright(text).split('\n').filter((line) => !this.#seen.has(bare(line)) && this.#take(line)).join('\n');
    if (added === '') return;
    this.readAgain.push(added);
    this.#againDecoded(added);
  }

  /** A file that was written into a text is read when its text has been, and not shown: one with a picture in it, say, must not leave as it is. */
  encoded(file: Buffer): void {
    this.entries(1);
    this.elsewhere.push({ place: 'embedded', text: 'base64' });
    this.#encoded.push(file);
  }

  /** Those that have not been read. */
  takeEncoded(): Buffer[] {
    const files = this.#encoded;
    this.#encoded = [];
    return files;
  }

  /** Reads a file within the file: its content follows here. What is wrong with it is wrong with the whole. */
  async file(name: string, bytes: Buffer): Promise<void> {
    if (this.#depth + 1 >= this.limits.depth) throw new Unreadable('too-large', 'depth');
    this.entries(1);
    this.#take(name);
    this.blocks.push({ kind: 'file', name: this.shown(name) });
    this.#depth += 1;
    await this.readFile(bytes, this);
    this.#depth -= 1;
  }

  /** Counts parts, before they are looked at. */
  entries(count: number): void {
    this.#entries += count;
    if (this.#entries > this.limits.entries) throw new Unreadable('too-large', 'entries');
  }

  /** How many bytes one more compressed part may become. */
  get inflatable(): number {
    return this.limits.inflated - this.#inflated;
  }

  /** Counts what a compressed part has become. */
  inflated(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > this.limits.inflated) throw new Unreadable('too-large', 'inflated');
  }

  #againDecoded(written: string): void {
    const text = this.#decoded(written);
    if (text !== written && this.#take(text)) this.readAgain.push(text);
  }

  #decoded(written: string): string {
    const { text, files } = decoded(written);
    for (const file of files) this.encoded(file);
    return text;
  }

  /** Counts and remembers it. @returns whether there is anything to read in it */
  #take(text: string): boolean {
    this.#characters += text.length + 1;
    if (this.#characters > this.limits.characters) throw new Unreadable('too-large', 'characters');
    const key = bare(text);
    this.#seen.add(key);
    return key !== '';
  }
}

/** A block as text; the cells of a row stand apart by tabs. */
export function textOf(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
  if (block.kind === 'file') return block.name;
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.text : '';
}

/** Letters that stand one below the other are one word. */
const upright = (text: string) => text.replace(/^(\S)[ \t\r]*\n(?=\S[ \t\r]*$)/gm, '$1');

const bare = (text: string) => text.replace(/\s+/g, '');
