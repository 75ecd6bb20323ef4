import { inflateSync, constants } from 'node:zlib';
import { decodeText } from '@plaza/text-analysis';
import { readEmbedded } from '../compound/embedded';
import type { Reading } from '../reading';
import { readImageMetadata } from '../readers/image';
import { Unreadable } from '../unreadable';
import { decodeXml } from '../xml/decode';
import { looksLikeXml, rawText } from '../xml/raw-text';
import { stringsIn } from './strings';

/**
 * Searches a file as it is written, object by object, whether or not anything refers to them: what was deleted or replaced by a later
 * revision is still there, and so are the strings of forms, actions, layers and signatures. `attached` has been read already.
 */
export async function searchObjects(bytes: Buffer, attached: readonly Buffer[], reading: Reading): Promise<void> {
  let outside = 0;
  for (const { start, end, head } of streamsIn(bytes)) {
    searchSyntax(bytes.subarray(outside, start), '\n', reading);
    outside = end;
    if (FONT.test(head)) continue;
    const data = bytes.subarray(start, end);
    if (/\/DCTDecode/.test(head)) await readImageMetadata(data, reading);
    else if (!PICTURE.test(head)) await searchData(decoded(data, head, reading), head, attached, reading);
  }
  searchSyntax(bytes.subarray(outside), '\n', reading);
}

const PICTURE = /\/Subtype\s*\/Image\b/;
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;

interface RawStream {
  start: number;
  end: number;
  /** Its dictionary. */
  head: string;
}

const OBJECT = Buffer.from(' obj');
const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
/** A dictionary is longer only where it is a list. */
const HEAD = 65_536;

function* streamsIn(bytes: Buffer): Generator<RawStream> {
  for (let at = 0; ; ) {
    const keyword = bytes.indexOf(STREAM, at);
    if (keyword < 0) return;
    const line = bytes[keyword + STREAM.length] === CARRIAGE_RETURN ? 2 : 1;
    const start = keyword + STREAM.length + line;
    const before = bytes.subarray(Math.max(at, keyword - HEAD), keyword);
    // The word may stand in a text.
    if (bytes[start - 1] !== LINE_FEED || !before.toString('latin1').trimEnd().endsWith('>>')) {
      at = keyword + 1;
      continue;
    }
    const end = bytes.indexOf(END, start);
    if (end < 0) return;
    yield { start, end: end - endingAt(bytes, end), head: before.subarray(Math.max(0, before.lastIndexOf(OBJECT))).toString('latin1') };
    at = end + END.length;
  }
}

/** The end of a line that belongs to no stream but stands before the end of each. */
function endingAt(bytes: Buffer, end: number): number {
  if (bytes[end - 1] !== LINE_FEED) return bytes[end - 1] === CARRIAGE_RETURN ? 1 : 0;
  return bytes[end - 2] === CARRIAGE_RETURN ? 2 : 1;
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** Bytes that a filter other than Flate made are of no use as they are; what the pages show of them is read there. */
function decoded(data: Buffer, head: string, reading: Reading): Buffer {
  if (OTHER_FILTER.test(head)) {
    if (ATTACHED.test(head)) throw new Unreadable('unsupported', 'pdf-filter');
    return Buffer.alloc(0);
  }
  if (!/\/(?:FlateDecode|Fl)\b/.test(head)) return data;
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

const OTHER_FILTER = /\/(?:ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|Crypt|A85|AHx|LZW|RL)\b/;
/** The bytes of a file, wherever in the document it is attached. */
const ATTACHED = /\/Type\s*\/EmbeddedFile\b/;

async function searchData(data: Buffer, head: string, attached: readonly Buffer[], reading: Reading): Promise<void> {
  if (attached.some((file) => file.equals(data))) return;
  if (ATTACHED.test(head)) return data.length > 0 ? readEmbedded('stream', data, reading) : undefined;
  if (FILES.some((signature) => data.subarray(0, signature.length).equals(signature))) return readEmbedded('stream', data, reading);
  if (MARKS.has(data.toString('latin1', 0, 2))) return reading.again(decodeText(data)?.text ?? '');
  if (data.includes('begincmap') || (isBinary(data) && !/\/ObjStm\b/.test(head))) return;
  if (looksLikeXml(data)) reading.again(textOfXml(data));
  // On pages a line may be written in many strings.
  else searchSyntax(data, /\/ObjStm\b/.test(head) ? '\n' : '', reading);
}

/** What begins texts of two bytes a character, XML among them. */
const MARKS: ReadonlySet<string> = new Set(['\xfe\xff', '\xff\xfe']);

/** With what stands in attributes; from XML that is not well-formed, at least the text. */
function textOfXml(data: Buffer): string {
  try {
    return rawText(decodeXml(data));
  } catch {
    return data.toString('utf8').replace(/<[^<>]*>/g, '\n');
  }
}

/** Packages of any kind, older office documents, and PDF files. */
const FILES = ['PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '%PDF-'].map((signature) => Buffer.from(signature, 'latin1'));

/** Fonts, profiles and the like. */
function isBinary(data: Buffer): boolean {
  const sample = data.subarray(0, 2_048);
  return sample.filter((byte) => byte < 0x20 && (byte < 9 || byte > 13)).length > sample.length * 0.1;
}

function searchSyntax(bytes: Buffer, between: string, reading: Reading): void {
  reading.again([...stringsIn(bytes)].join(between));
}
