import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Mistake } from './mistakes';

/** A file of a policy, by its path inside the policy's folder. */
export interface PolicyFile {
  path: string;
  text: string;
}

interface Sheet {
  file: string;
  lines: LineCounter;
  mistakes: Mistake[];
}

/**
 * One place in a file, which knows where it stands. Whatever is wrong is written down and read on, so that all mistakes
 * are told at once; what then comes back is never used. Every scalar is text: nothing turns into a date or a truth value unasked.
 */
export class Place {
  private constructor(
    private readonly sheet: Sheet,
    readonly path: string,
    private readonly node: Node | null,
    private readonly line: number,
  ) {}

  static of({ path, text }: PolicyFile, mistakes: Mistake[]): Place {
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    const broken = [...document.errors, ...document.warnings];
    for (const { message, pos } of broken) mistakes.push({ file: path, line: lines.linePos(pos[0]).line, path: '', message });
    // What else would be wrong in what cannot even be parsed is of no help.
    return new Place({ file: path, lines, mistakes: broken.length > 0 ? [] : mistakes }, '', document.contents, 1);
  }

  wrong(message: string): void {
    this.sheet.mistakes.push({ file: this.sheet.file, line: this.line, path: this.path, message });
  }

  get isText(): boolean {
    return isScalar(this.node);
  }

  text(): string {
    const value = isScalar(this.node) && typeof this.node.value === 'string' ? this.node.value.trim() : '';
    if (value === '') this.wrong('must be a text');
    return value;
  }

  matching(pattern: RegExp, description: string): string {
    const value = this.text();
    if (value !== '' && !pattern.test(value)) this.wrong(`must be ${description}`);
    return value;
  }

  number(least: number, most: number, whole = true): number {
    const value = this.text();
    const number = Number(value);
    if (value !== '' && (!/^\d+(?:\.\d+)?$/.test(value) || number < least || number > most || (whole && !Number.isInteger(number)))) {
      this.wrong(`must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}`);
    }
    return number;
  }

  oneOf<const Value extends string>(values: readonly Value[]): Value {
    const value = this.text() as Value;
    if (value !== '' && !values.includes(value)) this.wrong(`must be one of ${values.join(', ')}`);
    return value;
  }

  /** At least one. */
  list<Value>(read: (place: Place) => Value): Value[] {
    if (!isSeq(this.node) || this.node.items.length === 0) {
      this.wrong('must be a list');
      return [];
    }
    return this.node.items.map((item, index) => read(this.inside(`[${index}]`, item as Node)));
  }

  /** What is given under names that are free to choose. */
  entries(): [string, Place][] {
    if (this.node === null) return [];
    if (!isMap(this.node)) {
      this.wrong('must name its entries');
      return [];
    }
    return this.node.items.map(({ key, value }): [string, Place] => {
      const name = isScalar(key) ? String(key.value) : '';
      return [name, this.inside(`.${name}`, value as Node | null, key as Node)];
    });
  }

  /** What is given under these names; others are mistakes, as are those missing that are no options. */
  fields<Name extends string, Option extends string = never>(names: readonly Name[], options: readonly Option[] = []): Record<Name, Place> & Partial<Record<Option, Place>> {
    const found = new Map(this.entries());
    const known: readonly string[] = [...names, ...options];
    for (const [name, place] of found) if (!known.includes(name)) place.wrong(`is not known here; there may be ${known.join(', ')}`);
    for (const name of names) {
      if (found.has(name)) continue;
      if (this.node === null || isMap(this.node)) this.wrong(`must have ${name}`);
      found.set(name, new Place({ ...this.sheet, mistakes: [] }, `${this.path}.${name}`, null, this.line));
    }
    return Object.fromEntries([...found].filter(([name]) => known.includes(name))) as never;
  }

  private inside(step: string, node: Node | null, key: Node | null = node): Place {
    const start = (key ?? node)?.range?.[0];
    const path = this.path + step;
    return new Place(this.sheet, path.startsWith('.') ? path.slice(1) : path, node, start === undefined ? this.line : this.sheet.lines.linePos(start).line);
  }
}
