import { invalid, Refusal } from '../../submissions/refusal';
import { readXml, type Element } from './xml';

const BLOCKS = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'hr', 'blockquote', 'center', 'address', 'pre',
]);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(['style', 'script', 'colgroup']);
const TAG = /<\/?(?:p|br|div|span|b|i|u|strong|em|font|a|table|tbody|tr|td|th|ul|ol|li|h[1-6]|img)(?:\s[^<>]{0,1000})?\/?>/i;
// Not \s: a no-break space is there to be seen.
const SPACE = /[ \t\r\n]+/g;

/**
 * The text of `<content>` as a reader sees it: a line for each paragraph and each row of a table, tabs between cells.
 * @throws Refusal 400 for markup that was put in as text and cannot be read: a name that a tag cuts in two would be found by nobody
 */
export async function bodyText(content: Element): Promise<string> {
  const plain = content.children.every((node) => typeof node === 'string') ? content.children.join('') : null;
  if (plain !== null && !TAG.test(plain)) return tidy(plain);
  const writer = new Writer();
  (plain === null ? content : await unescaped(plain)).children.forEach((node) => writer.add(node));
  return tidy(writer.end());
}

async function unescaped(text: string): Promise<Element> {
  try {
    return await readXml(once(`<content>${text}</content>`), 'body.text');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw invalid('pubdoc.body.content', 'has markup as text, which is not well-formed');
  }
}

async function* once(text: string) {
  yield await Promise.resolve(text);
}

class Writer {
  private readonly lines: string[] = [];
  private line = '';
  /** Nothing stands before: neither at the beginning of a line nor of a cell is a space written. */
  private fresh = true;
  private space = false;
  private cells = 0;
  private pre = 0;

  add(node: Element | string): void {
    if (typeof node === 'string') return this.write(node);
    const name = node.name.toLowerCase();
    if (UNSEEN.has(name)) return;
    if (name === 'br') return this.break();
    if (name === 'img') return this.write(node.attributes.alt ?? '');
    const block = BLOCKS.has(name);
    if (block) this.boundary();
    if (CELLS.has(name)) this.cells += 1;
    if (name === 'pre') this.pre += 1;
    node.children.forEach((child) => this.add(child));
    if (name === 'pre') this.pre -= 1;
    if (CELLS.has(name)) this.endCell();
    if (block) this.boundary();
  }

  end(): string {
    this.break();
    return this.lines.join('\n');
  }

  private write(text: string): void {
    if (this.pre > 0 && this.cells === 0) return this.writeLines(text.split(/\r\n?|\n/));
    const words = text.replace(SPACE, ' ');
    if (words.startsWith(' ')) this.space = true;
    this.put(words.slice(words.startsWith(' ') ? 1 : 0, words.length > 1 && words.endsWith(' ') ? -1 : undefined));
    if (words.endsWith(' ')) this.space = true;
  }

  private writeLines(lines: string[]): void {
    lines.forEach((line, index) => {
      if (index > 0) this.break();
      this.put(line);
    });
  }

  private put(text: string): void {
    if (text === '') return;
    this.line += `${this.space && !this.fresh ? ' ' : ''}${text}`;
    this.space = this.fresh = false;
  }

  /** Inside of a cell a new line would end the row. */
  private break(): void {
    if (this.cells > 0) this.space = true;
    else this.next();
  }

  private boundary(): void {
    if (this.cells > 0) this.space = true;
    else if (this.line !== '') this.next();
  }

  private next(): void {
    this.lines.push(this.line);
    this.line = '';
    this.fresh = true;
    this.space = false;
  }

  /** A table inside of a cell is part of its text. */
  private endCell(): void {
    this.cells -= 1;
    if (this.cells > 0) {
      this.space = true;
      return;
    }
    this.line += '\t';
    this.fresh = true;
    this.space = false;
  }
}

/** No line ends in spaces, and of empty lines one after the other a single one stays. */
const tidy = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .replace(/\n$/, '');
