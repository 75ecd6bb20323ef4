import type { Block, HidingPlace } from '@plaza/contracts';
import { hideFrom, SeenText } from '../readers/seen-text';
import type { Reading } from '../reading';
import type { RawParagraph } from './paragraphs';

/** Compares all paragraphs of a section with the blocks that show it: what is not to be seen leaves them, and what they lack is told. */
export function tellParagraphs(paragraphs: readonly RawParagraph[], missing: HidingPlace, blocks: Block[], reading: Reading): void {
  hideFrom(blocks, paragraphs);
  const seen = new SeenText(blocks);
  for (const { text, place } of paragraphs) if (!seen.has(text)) reading.hidden(place ?? missing, text);
  reading.again(paragraphs.map(({ text }) => text).join('\n'));
}

/** What a preview says that the document does not say any more. */
export function tellPreview(preview: string, blocks: readonly Block[], reading: Reading): void {
  const seen = new SeenText(blocks);
  for (const line of preview.split(/[\r\n]+/)) if (!seen.has(line)) reading.hidden('preview', line);
  reading.again(preview);
}
