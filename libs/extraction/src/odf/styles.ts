import { attribute, child, type XmlElement } from '../xml/tree';

/** What styles say of the text, the sheet or the slide that bears them: whether it is hidden, and whether it is a heading. */
export class OdfStyles {
  readonly #hidden = new Set<string>();
  readonly #levels = new Map<string, number>();
  /** Styles by name, for those that take over what another says. */
  readonly #parents = new Map<string, string>();

  add(style: XmlElement): void {
    const name = nameOf(style, attribute(style, 'name'));
    const parent = attribute(style, 'parent-style-name');
    if (parent !== undefined) this.#parents.set(name, nameOf(style, parent));
    if (hides(style)) this.#hidden.add(name);
    const level = Number(attribute(style, 'default-outline-level') || /^paragraph Heading_20_(\d+)$/.exec(name)?.[1] || 0);
    if (level > 0) this.#levels.set(name, level);
  }

  /** `family` as in `text`, `paragraph`, `table`, `drawing-page`. */
  hides(family: string, name: string | undefined): boolean {
    return this.#chain(family, name).some((style) => this.#hidden.has(style));
  }

  /** 0 for what is no heading. */
  headingLevel(name: string | undefined): number {
    const style = this.#chain('paragraph', name).find((each) => this.#levels.has(each));
    return (style !== undefined && this.#levels.get(style)) || 0;
  }

  #chain(family: string, name: string | undefined): string[] {
    const chain: string[] = [];
    for (let at: string | undefined = `${family} ${name ?? ''}`; at !== undefined && chain.length < CHAIN; at = this.#parents.get(at)) chain.push(at);
    return chain;
  }
}

/** Styles may take over from one another in a circle. */
const CHAIN = 20;

const nameOf = (style: XmlElement, name: string | undefined) => `${attribute(style, 'family') ?? ''} ${name ?? ''}`;

function hides(style: XmlElement): boolean {
  const says = (properties: string, name: string) => {
    const found = child(style, properties);
    return found && attribute(found, name);
  };
  return says('text-properties', 'display') === 'none' || says('table-properties', 'display') === 'false' || says('drawing-page-properties', 'visibility') === 'hidden';
}
