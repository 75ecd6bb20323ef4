import { childrenOf, textOf, type XmlElement } from '../../xml/tree';

/** The texts that the cells of a workbook share. One that no cell shows is in the file all the same. */
export class SharedStrings {
  readonly #texts: string[] = [];
  readonly #unused = new Set<number>();

  add(item: XmlElement): void {
    this.#unused.add(this.#texts.length);
    this.#texts.push(richText(item));
  }

  at(index: number): string | undefined {
    this.#unused.delete(index);
    return this.#texts[index];
  }

  get unused(): string[] {
    return [...this.#unused].map((index) => this.#texts[index]!);
  }
}

/** The text of a string in runs, without how it is pronounced; `_x0041_` is how XML keeps any character. */
export function richText(item: XmlElement): string {
  const text = childrenOf(item).map((part) => (part.name === 't' ? textOf(part) : part.name === 'r' ? richText(part) : '')).join('');
  return text.includes('_x') ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
