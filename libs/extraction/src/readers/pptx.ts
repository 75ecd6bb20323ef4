import type { HidingPlace } from '@plaza/contracts';
import { XmlPackage, type Relationship } from '../ooxml/package';
import { readProperties } from '../ooxml/properties';
import { readSlide } from '../ooxml/slides';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { attribute, child, childrenOf, textOf } from '../xml/tree';

/** Parts beside the slides, by the type of the relationship that leads to them. */
const BESIDE: Record<string, HidingPlace> = { notesSlide: 'note', comments: 'comment', slideLayout: 'markup', slideMaster: 'markup', notesMaster: 'markup', handoutMaster: 'markup' };

/** PresentationML (ECMA-376 part 1, 19). */
export async function readPptx(bytes: Buffer, reading: Reading): Promise<void> {
  const document = await XmlPackage.open(bytes, reading);
  const main = document.mainPart();
  const presentation = document.tree(main);
  if (!presentation) throw new Unreadable('broken', 'pptx-no-presentation');
  const relationships = document.relationships(main);
  const list = child(presentation, 'sldIdLst');
  const read = new Set<string>();
  for (const [index, entry] of (list ? childrenOf(list) : []).entries()) {
    const part = relationships.get(entry.attributes['r:id'] ?? '')?.target ?? '';
    const slide = document.tree(part);
    if (!slide) continue;
    if (['0', 'false'].includes(attribute(slide, 'show') ?? '')) reading.apart('hidden-sheet', () => readSlide(slide, reading));
    else {
      reading.page(index + 1);
      readSlide(slide, reading);
    }
    readBeside(document.relationships(part).values());
  }
  readBeside(relationships.values());
  readProperties(document, reading);
  await document.finish();

  function readBeside(found: Iterable<Relationship>): void {
    for (const { type, target } of found) {
      const place = BESIDE[type];
      if (!place || read.has(target)) continue;
      read.add(target);
      const part = document.tree(target);
      if (place === 'comment') for (const comment of part ? childrenOf(part) : []) reading.hidden(place, textOf(comment));
      else if (part) reading.apart(place, () => readSlide(part, reading));
    }
  }
}
