import { inflateSync, constants } from 'node:zlib';
import type { Reading } from '../reading';
import { readImageMetadata } from '../readers/image';
import { stringsIn } from './strings';

/**
 * Searches a file as it is written, object by object, whether or not anything refers to them: what was deleted or replaced by a later
 * revision is still there, and so are the strings of forms, actions, layers and signatures.
 */
export async function searchObjects(bytes: Buffer, reading: Reading): Promise<void> {
  let outside = 0;
  for (const { start, end, head } of streamsIn(bytes)) {
    searchSyntax(bytes.subarray(outside, start), '\n', reading);
    outside = end;
    if (FONT.test(head)) continue;
    const data = bytes.subarray(start, end);
    if (/\/DCTDecode/.test(head)) await readImageMetadata(data, reading);
    else if (!PICTURE.test(head)) searchData(decoded(data, head, reading), head, reading);
  }
  searchSyntax(bytes.subarray(outside), '\n', reading);
}

const PICTURE = /\/Subtype\s*\/Image\b/;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;

interface RawStream {
  start: number;
  end: number;
  /** The end of its dictionary, and what stands before it. */
  head: string;
}

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
const HEAD = 1_024;

function* streamsIn(bytes: Buffer): Generator<RawStream> {
  let at = 0;
  for (;;) {
    const keyword = bytes.indexOf(STREAM, at);
    if (keyword < 0) return;
    const start = keyword + STREAM.length + (bytes[keyword + STREAM.length] === 0x0d ? 2 : 1);
    const end = bytes.indexOf(END, start);
    if (end < 0) return;
    const before = bytes.toString('latin1', Math.max(at, keyword - HEAD), keyword);
    yield { start, end, head: before.slice(before.lastIndexOf(' obj') + 1) };
    at = end + END.length;
  }
}

/** Bytes that a filter other than Flate made are of no use as they are; what the pages show of them is read there. */
function decoded(data: Buffer, head: string, reading: Reading): Buffer {
  if (!/\/(?:FlateDecode|Fl)\b/.test(head)) return data;
  if (/\/(?:ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|Crypt)\b/.test(head)) return Buffer.alloc(0);
  try {
    const inflated = inflateSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: reading.inflatable });
    reading.inflated(inflated.length);
    return inflated;
  } catch (error) {
    // A stream that nobody can decode has no text for anybody; on a page it would have been missed there.
    if ((error as NodeJS.ErrnoException).code === 'Z_DATA_ERROR') return Buffer.alloc(0);
    throw error;
  }
}

function searchData(data: Buffer, head: string, reading: Reading): void {
  if (data.includes('begincmap') || (isBinary(data) && !/\/ObjStm\b/.test(head))) return;
  if (data.subarray(0, 256).toString('latin1').trimStart().startsWith('<')) reading.again(data.toString('utf8').replace(/<[^<>]*>/g, '\n'));
  // On pages a line may be written in many strings.
  else searchSyntax(data, /\/ObjStm\b/.test(head) ? '\n' : '', reading);
}

/** Fonts, profiles and the like. */
function isBinary(data: Buffer): boolean {
  const sample = data.subarray(0, 2_048);
  return sample.filter((byte) => byte < 0x20 && (byte < 9 || byte > 13)).length > sample.length * 0.1;
}

function searchSyntax(bytes: Buffer, between: string, reading: Reading): void {
  reading.again([...stringsIn(bytes)].join(between));
}
