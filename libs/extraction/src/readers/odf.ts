import { Changes } from '../odf/changes';
import { OdfSheets } from '../odf/spreadsheet';
import { OdfStory } from '../odf/story';
import { OdfStyles } from '../odf/styles';
import { XmlPackage } from '../ooxml/package';
import type { Reader, Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { RawText } from '../xml/raw-text';
import { attribute, child, childrenOf, descendants, textOf, type XmlElement } from '../xml/tree';

/** Texts of OpenDocument. */
export const readOdt: Reader = (bytes, reading) =>
  readPackage(bytes, reading, (document, styles) => {
    const { body } = contentOf(document, styles);
    new OdfStory(reading, styles, new Changes(body)).read(body);
  });

/** Presentations: each slide a page. */
export const readOdp: Reader = (bytes, reading) =>
  readPackage(bytes, reading, (document, styles) => {
    const { body } = contentOf(document, styles);
    const story = new OdfStory(reading, styles);
    for (const [index, slide] of [...descendants(body, 'page')].entries()) {
      if (styles.hides('drawing-page', attribute(slide, 'style-name'))) reading.apart('hidden-sheet', () => story.read(slide));
      else {
        reading.page(index + 1);
        story.read(slide);
      }
    }
  });

/** Spreadsheets. */
export const readOds: Reader = (bytes, reading) =>
  readPackage(bytes, reading, (document, styles) => {
    if (!document.parse('content.xml', new RawText(), new OdfSheets(reading, styles, new OdfStory(reading, styles)))) throw new Unreadable('broken', 'odf-no-content');
  });

async function readPackage(bytes: Buffer, reading: Reading, readContent: (document: XmlPackage, styles: OdfStyles) => void): Promise<void> {
  const document = await XmlPackage.open(bytes, reading);
  const manifest = document.tree('META-INF/manifest.xml');
  if (manifest && !descendants(manifest, 'encryption-data').next().done) throw new Unreadable('encrypted', 'odf');
  const styles = new OdfStyles();
  const common = document.tree('styles.xml');
  if (common) addStyles(common, styles);
  readContent(document, styles);
  for (const master of common ? descendants(common, 'master-page') : []) readMaster(master, new OdfStory(reading, styles), reading);
  readProperties(document, reading);
  await document.finish();
}

function contentOf(document: XmlPackage, styles: OdfStyles): { body: XmlElement } {
  const content = document.tree('content.xml');
  const body = child(content, 'body');
  if (!content || !body) throw new Unreadable('broken', 'odf-no-content');
  addStyles(content, styles);
  return { body };
}

function addStyles(root: XmlElement, styles: OdfStyles): void {
  for (const style of descendants(root, 'style')) styles.add(style);
}

function readMaster(master: XmlElement, story: OdfStory, reading: Reading): void {
  for (const part of childrenOf(master)) {
    const place = part.name.startsWith('header') ? 'header' : part.name.startsWith('footer') ? 'footer' : 'markup';
    reading.apart(place, () => story.read(part));
  }
}

function readProperties(document: XmlPackage, reading: Reading): void {
  const meta = child(document.tree('meta.xml'), 'meta');
  for (const property of meta ? childrenOf(meta) : []) {
    const value = textOf(property).trim();
    if (value !== '') reading.hidden('property', `${attribute(property, 'name') ?? property.name}: ${value}`);
  }
}
