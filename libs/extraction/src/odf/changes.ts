import { attribute, child, childrenOf, descendants, textOf, type XmlElement } from '../xml/tree';

/** The tracked changes of a document: which marks in it stand for text that was deleted, and which enclose text that was added. */
export class Changes {
  readonly deleted = new Map<string, string>();
  readonly #added = new Set<string>();
  /** Within these additions the reader stands. */
  readonly #within = new Set<string>();

  constructor(body: XmlElement) {
    for (const region of [...descendants(body, 'tracked-changes')].flatMap(childrenOf)) {
      const id = attribute(region, 'id') ?? '';
      const deletion = child(region, 'deletion');
      if (deletion) this.deleted.set(id, childrenOf(deletion).filter(({ name }) => name !== 'change-info').map(textOf).join('\n'));
      if (child(region, 'insertion')) this.#added.add(id);
    }
  }

  get isAddition(): boolean {
    return this.#within.size > 0;
  }

  /** @returns the text that was deleted at this mark */
  pass(mark: XmlElement): string {
    const id = attribute(mark, 'change-id') ?? '';
    if (mark.name === 'change-end') this.#within.delete(id);
    else if (this.#added.has(id)) this.#within.add(id);
    return mark.name === 'change-end' ? '' : (this.deleted.get(id) ?? '');
  }
}
