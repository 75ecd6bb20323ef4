import type { Reading } from '../reading';
import { attribute, child, childrenOf, descendants, textOf, type XmlElement } from '../xml/tree';

/** Reads a slide, or what is built like one: notes, a layout, a master. Shapes come in the order in which they are drawn. */
export function readSlide(slide: XmlElement, reading: Reading): void {
  for (const element of childrenOf(slide)) {
    if (element.name === 'sp') readShape(element, reading);
    else if (element.name === 'tbl') readTable(element, reading);
    else {
      if (element.name === 'cNvPr') readLabels(element, reading);
      if (element.name === 'blip') reading.picture();
      if (element.name !== 'Fallback') readSlide(element, reading);
    }
  }
}

function readShape(shape: XmlElement, reading: Reading): void {
  for (const properties of descendants(shape, 'cNvPr')) readLabels(properties, reading);
  for (const _ of descendants(shape, 'blip')) reading.picture();
  const placeholder = child(shape, 'nvSpPr', 'nvPr', 'ph');
  const isTitle = ['title', 'ctrTitle'].includes((placeholder && attribute(placeholder, 'type')) ?? '');
  for (const paragraph of descendants(shape, 'p')) {
    if (isTitle) reading.heading(2, paragraphText(paragraph));
    else reading.paragraph(paragraphText(paragraph));
  }
}

function readTable(table: XmlElement, reading: Reading): void {
  const rows = childrenOf(table).filter(({ name }) => name === 'tr');
  reading.table(rows.map((row) => childrenOf(row).filter(({ name }) => name === 'tc').map((cell) => [...descendants(cell, 'p')].map(paragraphText).join('\n'))));
}

/** Runs of DrawingML come together. */
export function paragraphText(paragraph: XmlElement): string {
  return childrenOf(paragraph).map((element) => (element.name === 'br' ? '\n' : [...texts(element)].map(textOf).join(''))).join('');
}

function* texts(element: XmlElement): Generator<XmlElement> {
  if (element.name === 't') yield element;
  else yield* descendants(element, 't');
}

function readLabels(properties: XmlElement, reading: Reading): void {
  for (const name of ['title', 'descr']) reading.hidden('markup', attribute(properties, name));
}
