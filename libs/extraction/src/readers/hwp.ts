import { inflateRawSync } from 'node:zlib';
import { streamsOf } from '../compound/streams';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { writeBlocks } from '../hwp/kordoc-blocks';
import { paragraphsOf } from '../hwp/paragraphs';
import { recordsOf } from '../hwp/records';
import { Shapes } from '../hwp/shapes';
import { readStrings } from '../hwp/strings';
import { readStreams } from '../hwp/streams';
import { tellParagraphs } from '../hwp/tell-paragraphs';

/**
 * A document of Hangul 5: a compound file whose sections are records, most of them compressed. kordoc knows its structure; every paragraph
 * of every section is read again from the records, because headers, comments, memos and what was deleted are paragraphs too.
 */
export async function readHwp(bytes: Buffer, reading: Reading): Promise<void> {
  // Before version 5 it was no compound file.
  if (bytes.toString('latin1', 0, 8) === 'HWP Docu') throw new Unreadable('unsupported', 'hwp-3');
  const streams = streamsOf(bytes, reading);
  const flags = flagsOf(streams.get('FileHeader'));
  if (flags & PROTECTED) throw new Unreadable('encrypted', 'hwp');
  const unpack = (stream: Buffer): Buffer => (flags & COMPRESSED ? inflate(stream, reading) : stream);

  const documentInfo = recordsOf(unpack(streams.get('DocInfo') ?? Buffer.alloc(0)));
  const shapes = new Shapes(documentInfo);
  // With changes tracked, BodyText holds the last text and ViewText all of it, with what was deleted.
  const sections = [...streams].filter(([path]) => SECTION.test(path)).map(([path, stream]) => ({
    missing: path.startsWith('View') ? ('tracked-change' as const) : ('hidden-text' as const), records: recordsOf(unpack(stream)),
  }));

  const { parseHwp } = await import('kordoc');
  const first = reading.blocks.length;
  writeBlocks(await parseHwp(Uint8Array.from(bytes).buffer), reading);
  const blocks = reading.blocks.slice(first);
  for (const { missing, records } of sections) {
    tellParagraphs(paragraphsOf(records, shapes), missing, blocks, reading);
    readStrings(records, reading);
  }
  readStrings(documentInfo, reading);
  await readStreams(streams, unpack, blocks, reading);
}

const SECTION = /^(BodyText|ViewText)\/Section\d+$/;
const COMPRESSED = 1;
/** A password, distribution without copying, DRM, encryption with a certificate, DRM with a certificate, personal data encrypted within. */
const PROTECTED = (1 << 1) | (1 << 2) | (1 << 4) | (1 << 8) | (1 << 10) | (1 << 13);

function flagsOf(header: Buffer | undefined): number {
  if (!header || header.length < 40 || !header.toString('latin1', 0, 17).startsWith('HWP Document File')) throw new Unreadable('broken', 'hwp-header');
  return header.readUInt32LE(36);
}

function inflate(stream: Buffer, reading: Reading): Buffer {
  const bytes = inflateRawSync(stream, { maxOutputLength: reading.inflatable });
  reading.inflated(bytes.length);
  return bytes;
}
