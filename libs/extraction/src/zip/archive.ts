import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, parseExtraFields, type Entry } from 'yauzl';
import { decodeText } from '@plaza/text-analysis';
import { narrowRuns, readsLikeWords, wideRuns } from '../text/runs';
import { Unreadable } from '../unreadable';
import { checkLayout, dataOf, localExtraOf } from './layout';

/** A limit for looking at names alone, before any reading is under way. */
const ENTRIES = 100_000;
/** Parts up to this size may shrink as they like: many small ones are limited together. */
const RATIO_FROM = 4 * 2 ** 20;

const STORED = 0;
const DEFLATED = 8;

export interface ArchiveEntry {
  /** As written: it may climb folders. Nothing is ever unpacked to a disk. */
  name: string;
  comment: string;
  /** Another name for it, which some programs show instead. */
  otherName: string | null;
  /** What reads like words in its extra fields. */
  extra: string;
  /** A folder has no content. */
  isFolder: boolean;
}

/** What may be spent on unpacking; a `Reading` is one. */
export interface Spending {
  readonly inflatable: number;
  readonly limits: { ratio: number };
  inflated(bytes: number): void;
}

/** A zip file in memory. Every byte of it belongs to an entry or to the directory: nothing hides between them. */
export class Archive {
  readonly #entries = new Map<string, ArchiveEntry & { raw: Entry }>();

  private constructor(
    private readonly bytes: Buffer,
    readonly comment: string,
  ) {}

  /** @throws Unreadable when it is encrypted, has too many entries, or is no sound zip file */
  static async open(bytes: Buffer): Promise<Archive> {
    const file = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
    if (file.entryCount > ENTRIES) throw new Unreadable('too-large', 'entries');
    const archive = new Archive(bytes, nameOf(file.comment as unknown as Buffer));
    const raw: Entry[] = [];
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry.fileNameRaw);
      // Of two entries with one name each program takes another.
      if (archive.#entries.has(name)) throw new Unreadable('broken', 'zip-same-name');
      archive.#entries.set(name, { name, comment: nameOf(entry.fileCommentRaw), otherName: unicodePath(entry), extra: extraText(bytes, entry), isFolder: name.endsWith('/') && entry.uncompressedSize === 0, raw: entry });
      raw.push(entry);
    }
    if (raw.some((entry) => entry.isEncrypted())) throw new Unreadable('encrypted', 'zip');
    checkLayout(bytes, raw);
    return archive;
  }

  get entries(): ArchiveEntry[] {
    return [...this.#entries.values()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** @returns null when there is none of that name */
  read(name: string, spending: Spending): Buffer | null {
    const entry = this.#entries.get(name)?.raw;
    if (!entry) return null;
    const size = entry.uncompressedSize;
    if (size > spending.inflatable) throw new Unreadable('too-large', 'inflated');
    if (size > RATIO_FROM && size > entry.compressedSize * spending.limits.ratio) throw new Unreadable('too-large', 'ratio');
    const data = unpack(dataOf(this.bytes, entry), entry);
    spending.inflated(data.length);
    if (data.length !== size || crc32(data) !== entry.crc32) throw new Unreadable('broken', 'zip-checksum');
    return data;
  }
}

function unpack(data: Buffer, { compressionMethod, uncompressedSize }: Entry): Buffer {
  if (compressionMethod === STORED) return data;
  if (compressionMethod !== DEFLATED) throw new Unreadable('unsupported', 'zip-method');
  if (data.length === 0) return data;
  // One byte more than declared, so that too many are noticed.
  const { buffer, engine } = inflateRawSync(data, { maxOutputLength: uncompressedSize + 1, info: true }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  if (engine.bytesWritten !== data.length) throw new Unreadable('broken', 'zip-gap');
  return buffer;
}

const nameOf = (bytes: Buffer) => decodeText(bytes)?.text ?? bytes.toString('latin1');

const UNICODE_PATH = 0x7075;

function unicodePath({ extraFields }: Entry): string | null {
  const field = extraFields.find(({ id }) => id === UNICODE_PATH);
  return field ? field.data.subarray(5).toString('utf8') : null;
}

/** Times and owners in numbers; any other field may be somebody's text. */
const NUMBERS = new Set([0x0001, 0x000a, 0x5455, 0x5855, 0x7855, 0x7875, UNICODE_PATH]);

function extraText(bytes: Buffer, { extraFields, relativeOffsetOfLocalHeader }: Entry): string {
  const fields = [...extraFields, ...parseExtraFields(localExtraOf(bytes, relativeOffsetOfLocalHeader))].filter(({ id }) => !NUMBERS.has(id));
  return fields.flatMap(({ data }) => [...narrowRuns(data, 6), ...wideRuns(data)]).filter(readsLikeWords).join('\n');
}
