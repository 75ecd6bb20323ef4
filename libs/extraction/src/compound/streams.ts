import * as CFB from 'cfb';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';

/** The streams of a compound file (MS-CFB) by path, as `BodyText/Section0`. */
export function streamsOf(bytes: Buffer, reading: Reading): Map<string, Buffer> {
  const file = CFB.parse(bytes);
  const streams = new Map<string, Buffer>();
  file.FileIndex.forEach((entry, index) => {
    if (entry.type !== STREAM) return;
    const path = file.FullPaths[index]!.replace(/^[^/]*\//, '');
    const content = Buffer.from(entry.content ?? []);
    if (content.length < entry.size) throw new Unreadable('broken', 'compound-truncated');
    streams.set(path, content);
  });
  reading.entries(streams.size);
  return streams;
}

const STREAM = 2;
