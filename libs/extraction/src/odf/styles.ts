import { attribute, child, type XmlElement } from '../xml/tree';

/** Which styles hide what bears them: text, a sheet, a slide. */
export class HidingStyles {
  readonly #hidden = new Set<string>();
  /** Styles by name, for those that take over what another says. */
  readonly #parents = new Map<string, string>();

  add(style: XmlElement): void {
    const name = nameOf(style, attribute(style, 'name'));
    const parent = attribute(style, 'parent-style-name');
    if (parent !== undefined) this.#parents.set(name, nameOf(style, parent));
    if (hides(style)) this.#hidden.add(name);
  }

  /** `family` as in `text`, `paragraph`, `table`, `drawing-page`. */
  hides(family: string, name: string | undefined): boolean {
    let at: string | undefined = `${family} ${name ?? ''}`;
    for (let step = 0; at !== undefined && step < CHAIN; step += 1) {
      if (this.#hidden.has(at)) return true;
      at = this.#parents.get(at);
    }
    return false;
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
