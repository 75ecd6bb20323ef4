import type { Reading } from '../reading';
import { childrenOf, textsOf } from '../xml/tree';
import type { XmlPackage } from './package';

/** What a document tells of itself: author, company, keywords, and properties that somebody has added. */
export function readProperties(document: XmlPackage, reading: Reading): void {
  for (const name of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    const root = document.tree(name);
    for (const property of root ? childrenOf(root) : []) {
      const label = property.attributes['name'] ?? property.name;
      const value = textsOf(property).join(', ');
      if (value !== '') reading.hidden('property', `${label}: ${value}`);
    }
  }
}
