import type { HidingPlace } from '@plaza/contracts';
import { XmlPackage } from '../ooxml/package';
import { readProperties } from '../ooxml/properties';
import { Story } from '../ooxml/word/story';
import { stylesOf } from '../ooxml/word/styles';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';

/** Stories beside the body, by the type of the relationship that leads to them. */
const BESIDE: Record<string, HidingPlace> = { header: 'header', footer: 'footer', footnotes: 'note', endnotes: 'note', comments: 'comment', glossaryDocument: 'markup' };

/** WordprocessingML (ECMA-376 part 1, 17). */
export async function readDocx(bytes: Buffer, reading: Reading): Promise<void> {
  const document = await XmlPackage.open(bytes, reading);
  const main = document.mainPart();
  const root = document.tree(main);
  if (!root) throw new Unreadable('broken', 'docx-no-document');
  const relationships = [...document.relationships(main).values()];
  const partOf = (type: string) => relationships.find((relationship) => relationship.type === type && !relationship.outside)?.target;
  const story = new Story(reading, stylesOf(document.tree(partOf('styles') ?? '')));
  story.read(root);
  for (const { type, target, outside } of relationships) {
    const place = BESIDE[type];
    const part = place && !outside ? document.tree(target) : undefined;
    if (part) reading.apart(place!, () => story.read(part));
  }
  readProperties(document, reading);
  await document.finish();
}
