import type { Entry } from 'yauzl';
import { Unreadable } from '../unreadable';

const LOCAL_HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const DIRECTORY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
/** The end of the directory, and what stands before it in large files. */
const DIRECTORY_ENDS = [0x06054b50, 0x06064b50];
const HAS_DESCRIPTOR = 8;
/** With and without a signature, for sizes of four and of eight bytes. */
const DESCRIPTOR_SIZES = [16, 12, 24, 20];

/** The compressed bytes of an entry. */
export function dataOf(bytes: Buffer, entry: Entry): Buffer {
  const start = dataStart(bytes, entry);
  if (start + entry.compressedSize > bytes.length) throw new Unreadable('broken', 'zip-truncated');
  return bytes.subarray(start, start + entry.compressedSize);
}

function dataStart(bytes: Buffer, entry: Entry): number {
  const at = entry.relativeOffsetOfLocalHeader;
  if (at + HEADER_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw new Unreadable('broken', 'zip-header');
  const nameLength = bytes.readUInt16LE(at + 26);
  const name = bytes.subarray(at + HEADER_SIZE, at + HEADER_SIZE + nameLength);
  // What unpacks a stream believes this name, what reads the directory the other.
  if (!name.equals(entry.fileNameRaw)) throw new Unreadable('broken', 'zip-other-name');
  return at + HEADER_SIZE + nameLength + bytes.readUInt16LE(at + 28);
}

/** The extra fields that stand before the compressed bytes: they need not be those of the directory. */
export function localExtraOf(bytes: Buffer, at: number): Buffer {
  if (at + HEADER_SIZE > bytes.length) throw new Unreadable('broken', 'zip-header');
  const start = at + HEADER_SIZE + bytes.readUInt16LE(at + 26);
  return bytes.subarray(start, start + bytes.readUInt16LE(at + 28));
}

/**
 * Entries must stand one after the other from the first byte to the directory, and the file end with it. Bytes in between belong to no
 * entry that a reader sees: a deleted entry, or another file that is hidden in this one.
 */
export function checkLayout(bytes: Buffer, entries: Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  inOrder.forEach((entry, index) => {
    if (entry.relativeOffsetOfLocalHeader !== end) throw new Unreadable('broken', 'zip-gap');
    end = dataStart(bytes, entry) + entry.compressedSize;
    const next = inOrder[index + 1]?.relativeOffsetOfLocalHeader ?? null;
    if (entry.generalPurposeBitFlag & HAS_DESCRIPTOR) end += descriptorSize(bytes, entry, end, next);
  });
  for (const { fileNameLength, extraFieldLength, fileCommentLength } of entries) end += DIRECTORY_ENTRY_SIZE + fileNameLength + extraFieldLength + fileCommentLength;
  if (end + 4 > bytes.length || !DIRECTORY_ENDS.includes(bytes.readUInt32LE(end))) throw new Unreadable('broken', 'zip-gap');
}

function descriptorSize(bytes: Buffer, { crc32 }: Entry, at: number, next: number | null): number {
  const size = DESCRIPTOR_SIZES.find((candidate) => {
    const after = at + candidate;
    if (after + 4 > bytes.length || bytes.readUInt32LE(candidate % 8 === 0 ? at + 4 : at) !== crc32) return false;
    return next === null ? bytes.readUInt32LE(after) === DIRECTORY : after === next;
  });
  if (size === undefined) throw new Unreadable('broken', 'zip-gap');
  return size;
}
