import { decodeText } from '@plaza/text-analysis';
import { HwpxParagraphs } from '../hwp/hwpx-paragraphs';
import { HwpxShapes } from '../hwp/hwpx-shapes';
import { writeBlocks } from '../hwp/kordoc-blocks';
import { tellParagraphs, tellPreview } from '../hwp/tell-paragraphs';
import { XmlPackage } from '../ooxml/package';
import type { Reading } from '../reading';
import { searchStrings } from '../text/runs';
import { Unreadable } from '../unreadable';
import { RawText } from '../xml/raw-text';
import { attribute, child, childrenOf, descendants, textOf } from '../xml/tree';

/** A document of Hangul as a package of XML (KS X 6101). kordoc knows its structure; every paragraph is read again from the parts. */
export async function readHwpx(bytes: Buffer, reading: Reading): Promise<void> {
  const document = await XmlPackage.open(bytes, reading);
  const manifest = document.tree('META-INF/manifest.xml');
  if (manifest && !descendants(manifest, 'encryption-data').next().done) throw new Unreadable('encrypted', 'hwpx');
  const { parseHwpx } = await import('kordoc');
  const first = reading.blocks.length;
  writeBlocks(await parseHwpx(Uint8Array.from(bytes).buffer), reading);
  const blocks = reading.blocks.slice(first);

  const head = document.tree('Contents/header.xml');
  const shapes = new HwpxShapes(head);
  for (const part of document.names.filter((name) => SECTION.test(name))) {
    const section = new HwpxParagraphs(shapes);
    document.parse(part, new RawText(), section);
    tellParagraphs(section.paragraphs, part.includes('masterpage') ? 'header' : 'hidden-text', blocks, reading);
    for (const { place, text } of section.others) reading.hidden(place, text);
  }
  for (const author of head ? descendants(head, 'trackChangeAuthor') : []) reading.hidden('tracked-change', attribute(author, 'name'));
  for (const property of childrenOf(child(document.tree('Contents/content.hpf'), 'metadata') ?? NOTHING)) reading.hidden('property', textOf(property));
  const preview = document.take(PREVIEW);
  const text = preview && decodeText(preview)?.text;
  if (text) tellPreview(text, blocks, reading);
  else if (preview) searchStrings(preview, 'preview', reading);
  await document.finish();
}

const SECTION = /^Contents\/(?:section|masterpage)\d+\.xml$/;
const PREVIEW = 'Preview/PrvText.txt';
const NOTHING = { name: '', attributes: {}, children: [] };
