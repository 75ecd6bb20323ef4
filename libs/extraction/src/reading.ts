import type { Block, FileContent, HidingPlace } from '@plaza/contracts';
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

  constructor(
    readonly limits: ReadingLimits,
    private readonly readFile: (bytes: Buffer, reading: Reading) => Promise<unknown>,
  ) {}

  heading(level: number, text: string): void {
    if (this.#has(text)) this.blocks.push({ kind: 'heading', level, text: text.trim() });
  }

  paragraph(text: string): void {
    if (this.#has(text)) this.blocks.push({ kind: 'paragraph', text: text.trim() });
  }

  table(rows: string[][], name?: string): void {
    for (const row of rows) for (const cell of row) this.#spend(cell.length + 1);
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows, ...(name === undefined ? {} : { name }) });
  }

  page(number: number): void {
    this.blocks.push({ kind: 'page', number });
  }

  picture(): void {
    this.blocks.push({ kind: 'picture' });
  }

  hidden(place: HidingPlace, text: string | null | undefined): void {
    if (text && this.#has(text)) this.elsewhere.push({ place, text: text.trim() });
  }

  again(text: string): void {
    if (this.#has(text)) this.readAgain.push(text.trim());
  }

  /** Reads a file within the file: its content follows here. What is wrong with it is wrong with the whole. */
  async file(name: string, bytes: Buffer): Promise<void> {
    if (this.#depth + 1 >= this.limits.depth) throw new Unreadable('too-large', 'depth');
    this.entries(1);
    this.#has(name);
    this.blocks.push({ kind: 'file', name });
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

  #has(text: string): boolean {
    this.#spend(text.length);
    return /\S/.test(text);
  }

  #spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > this.limits.characters) throw new Unreadable('too-large', 'characters');
  }
}
