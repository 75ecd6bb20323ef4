import type { Reading } from '../reading';

/** The body of an RTF file: paragraphs, and the rows of tables as their cells end. */
export class RtfPage {
  #text = '';
  #withHidden = '';
  #before = '';
  #level = 0;
  #cells: string[] = [];
  #lines: string[] = [];
  #rows: string[][] = [];
  #inTable = false;

  constructor(private readonly reading: Reading) {}

  write(text: string, { hidden, deleted }: { hidden: boolean; deleted: boolean }): void {
    this.#before += text;
    if (deleted) return;
    this.#withHidden += text;
    if (!hidden) this.#text += text;
  }

  picture(): void {
    this.#endTable();
    this.reading.picture();
  }

  word(name: string, value: number | null): void {
    if (name === 'par' || name === 'sect' || name === 'page') this.paragraph();
    else if (name === 'cell' || name === 'nestcell') this.#cell();
    else if (name === 'row' || name === 'nestrow') this.#row();
    else if (name === 'intbl') this.#inTable = true;
    else if (name === 'outlinelevel') this.#level = ((value ?? 9) + 1) % 10;
    else if (name === 'pard') {
      this.#inTable = false;
      this.#level = 0;
    }
  }

  paragraph(): void {
    const text = this.#take();
    if (this.#inTable) {
      this.#lines.push(text);
      return;
    }
    this.#endTable();
    if (this.#level > 0) this.reading.heading(this.#level, text);
    else this.reading.paragraph(text);
  }

  end(): void {
    if (this.#lines.length > 0 || this.#cells.length > 0) this.#row();
    this.paragraph();
    this.#endTable();
  }

  #cell(): void {
    this.#lines.push(this.#take());
    this.#cells.push(this.#lines.filter((line) => line.trim() !== '').join('\n'));
    this.#lines = [];
  }

  #row(): void {
    if (this.#lines.length > 0) this.#cell();
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.reading.table(this.#rows);
    this.#rows = [];
  }

  #take(): string {
    if (this.#withHidden !== this.#text) this.reading.hidden('hidden-text', this.#withHidden);
    if (this.#before !== this.#withHidden) this.reading.hidden('tracked-change', this.#before);
    const text = this.#text;
    this.#text = '';
    this.#withHidden = '';
    this.#before = '';
    return text;
  }
}
