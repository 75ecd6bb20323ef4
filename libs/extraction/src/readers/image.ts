import { inflateSync } from 'node:zlib';
import { parse } from 'exifr';
import { besidePixels } from '../image/beside-pixels';
import type { Reading } from '../reading';
import { narrowRuns, wideRuns } from '../text/runs';

/** A picture: nobody here reads what it shows. What was written beside the pixels is text. */
export async function readImage(bytes: Buffer, reading: Reading): Promise<void> {
  reading.picture();
  await readImageMetadata(bytes, reading);
}

/** EXIF, XMP, IPTC, and any other string of a picture's file. */
export async function readImageMetadata(bytes: Buffer, reading: Reading): Promise<void> {
  const beside = besidePixels(bytes);
  reading.again(narrowRuns(beside, 8).join('\n'));
  // In a bitmap that is not compressed, any two bytes are a Hanja.
  if (beside !== bytes) reading.again(wideRuns(beside).filter((run) => run.length >= 8).join('\n'));
  for (const text of pngTexts(bytes, reading)) reading.hidden('metadata', text);
  if (!MARKS.some((mark) => bytes.includes(mark))) return;
  const tags: unknown = await parse(bytes, { tiff: true, exif: true, gps: true, iptc: true, xmp: true, userComment: true, reviveValues: false, translateValues: false });
  for (const text of textsIn(tags)) reading.hidden('metadata', text);
}

/** What exifr looks for; it fails on a picture that has none of it. */
const MARKS = ['Exif\0\0', 'eXIf', 'II*\0', 'MM\0*', 'ftyp', 'http://ns.adobe.com', 'XML:com.adobe.xmp', 'Photoshop 3.0'].map((text) => Buffer.from(text, 'latin1'));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  // Title, author and keywords of Windows, comments of cameras.
  else if (value instanceof Uint8Array) yield [...wideRuns(Buffer.from(value)), ...narrowRuns(Buffer.from(value))].join('\n');
  else if (value !== null && typeof value === 'object') for (const each of Object.values(value)) yield* textsIn(each);
}

/** The chunks of texts that are compressed. */
function* pngTexts(bytes: Buffer, reading: Reading): Generator<string> {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    const start = /^[zi]TXt$/.test(bytes.toString('latin1', at + 4, at + 8)) ? data.indexOf(0x78, data.indexOf(0)) : -1;
    if (start < 0 || data[data.indexOf(0) + 1] === 0) continue;
    const text = inflateSync(data.subarray(start), { maxOutputLength: reading.inflatable });
    reading.inflated(text.length);
    yield text.toString('utf8');
  }
}
