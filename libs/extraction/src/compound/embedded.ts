import { gunzipSync } from 'node:zlib';
import { detectFormat } from '../format/detect-format';
import { readImageMetadata } from '../readers/image';
import { textOf, type Reading } from '../reading';
import { searchStrings } from '../text/runs';
import { macroSource } from './macros';
import { packagedFile } from './packaged';
import { streamsOf } from './streams';

/** Reads what was put into a document as an object: its page shows a picture of it at most, so nothing of it is shown. */
export async function readEmbedded(name: string, bytes: Buffer, reading: Reading): Promise<void> {
  // An object of Windows has its length before it.
  const object = isCompound(bytes.subarray(4)) ? bytes.subarray(4) : bytes;
  if (isGzip(object)) return readEmbedded(name, unzipped(object, reading), reading);
  const format = await detectFormat(object);
  if (format === 'image') return readImageMetadata(object, reading);
  if (SEARCHED.has(format) && isCompound(object)) return readObjectStreams(streamsOf(object, reading), reading);
  if (SEARCHED.has(format)) return searchStrings(object, 'embedded', reading);
  const first = reading.blocks.length;
  await reading.file(name, object);
  for (const block of reading.blocks.splice(first)) reading.hidden('embedded', textOf(block));
}

/** The streams of an object: a file that was packaged, the source of macros, or what only their strings tell. */
export async function readObjectStreams(streams: ReadonlyMap<string, Buffer>, reading: Reading): Promise<void> {
  for (const [path, stream] of streams) {
    const file = path.endsWith('\x01Ole10Native') ? packagedFile(stream) : null;
    if (file) {
      for (const text of file.paths) reading.hidden('file-name', text);
      await readEmbedded(file.name, file.bytes, reading);
    } else if (PACKAGES.test(path)) await readEmbedded(path, stream, reading);
    else {
      const source = /(?:^|\/)VBA\//.test(path) ? macroSource(stream) : null;
      if (source === null) searchStrings(stream, 'embedded', reading);
      else searchStrings(source, 'markup', reading);
    }
  }
}

/** Streams that are documents whole. */
const PACKAGES = /(?:^|\/)(?:Package|package_stream)$/;

/** Objects without a reader: drawings, equations, charts, old documents. Their strings stand in them as they are. */
const SEARCHED: ReadonlySet<string> = new Set(['doc', 'ppt', 'unknown']);

/** Drawings of Office and Inkscape, as they are stored to be small. */
function unzipped(bytes: Buffer, reading: Reading): Buffer {
  const content = gunzipSync(bytes, { maxOutputLength: reading.inflatable });
  reading.inflated(content.length);
  return content;
}

const isGzip = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.from('1f8b08', 'hex'));

const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
