import { XmlPackage } from '../ooxml/package';
import { readProperties } from '../ooxml/properties';
import { unseenStyles } from '../ooxml/sheet/ink';
import { numberFormats } from '../ooxml/sheet/number-formats';
import { richText, SharedStrings } from '../ooxml/sheet/shared-strings';
import { Sheet } from '../ooxml/sheet/sheet';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { RawText } from '../xml/raw-text';
import { attribute, child, childrenOf, descendants, textOf, Trees, type XmlElement } from '../xml/tree';

/** SpreadsheetML (ECMA-376 part 1, 18). */
export async function readXlsx(bytes: Buffer, reading: Reading): Promise<void> {
  const document = await XmlPackage.open(bytes, reading);
  const main = document.mainPart();
  const workbook = document.tree(main);
  if (!workbook) throw new Unreadable('broken', 'xlsx-no-workbook');
  const relationships = document.relationships(main);
  const partOf = (type: string) => [...relationships.values()].find((relationship) => relationship.type === type)?.target ?? '';
  const strings = new SharedStrings();
  document.parse(partOf('sharedStrings'), new RawText(), new Trees((name) => name === 'si', (item) => strings.add(item)));
  const properties = child(workbook, 'workbookPr');
  const date1904 = ['1', 'true'].includes((properties && attribute(properties, 'date1904')) ?? '');
  const styles = document.tree(partOf('styles'));
  const showNumber = numberFormats(styles, date1904);
  const isUnseen = unseenStyles(styles);

  for (const [index, sheet] of sheetsOf(workbook).entries()) {
    const name = attribute(sheet, 'name') ?? '';
    const part = relationships.get(sheet.attributes['r:id'] ?? attribute(sheet, 'id') ?? '')?.target ?? '';
    const read = () => new Sheet(reading, strings, showNumber, isUnseen).read(name, part, document);
    if ((attribute(sheet, 'state') ?? 'visible') !== 'visible') {
      reading.hidden('hidden-sheet', name);
      reading.apart('hidden-sheet', read);
    } else {
      reading.page(index + 1);
      read();
    }
    readComments(part, document, reading);
  }
  for (const text of strings.unused) reading.hidden('hidden-text', text);
  for (const name of child(workbook, 'definedNames')?.children ?? []) if (typeof name !== 'string') reading.hidden('formula', `${attribute(name, 'name')} = ${textOf(name)}`);
  readProperties(document, reading);
  await document.finish();
}

const sheetsOf = (workbook: XmlElement) => childrenOf(child(workbook, 'sheets') ?? workbook).filter(({ name }) => name === 'sheet');

function readComments(sheet: string, document: XmlPackage, reading: Reading): void {
  for (const { type, target } of document.relationships(sheet).values()) {
    if (type !== 'comments' && type !== 'threadedComment') continue;
    const root = document.tree(target);
    for (const author of root ? descendants(root, 'author') : []) reading.hidden('comment', textOf(author));
    for (const text of root ? descendants(root, 'text') : []) reading.hidden('comment', richText(text) || textOf(text));
  }
}
