import type { Block } from '@plaza/contracts';
import { detectFormat } from '../format/detect-format';
import { readImageMetadata } from '../readers/image';
import type { Reading } from '../reading';
import { searchStrings } from '../text/runs';
import { streamsOf } from './streams';

/** Reads what was put into a document as an object: its page shows a picture of it at most, so nothing of it is shown. */
export async function readEmbedded(name: string, bytes: Buffer, reading: Reading): Promise<void> {
  // An object of Windows has its length before it.
  const object = isCompound(bytes.subarray(4)) ? bytes.subarray(4) : bytes;
  const format = await detectFormat(object);
  if (format === 'image') return readImageMetadata(object, reading);
  if (SEARCHED.has(format)) {
    const parts = isCompound(object) ? streamsOf(object, reading).values() : [object];
    for (const part of parts) searchStrings(part, 'embedded', reading);
    return;
  }
  const first = reading.blocks.length;
  await reading.file(name, object);
  for (const block of reading.blocks.splice(first)) reading.hidden('embedded', textOf(block));
}

/** Objects without a reader: drawings, equations, charts, old documents. Their strings stand in them as they are. */
const SEARCHED: ReadonlySet<string> = new Set(['doc', 'ppt', 'unknown']);

const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'));

function textOf(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.text : '';
}
