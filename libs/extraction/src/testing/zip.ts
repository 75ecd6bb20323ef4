import { crc32, deflateRawSync } from 'node:zlib';

export type ZipParts = Record<string, string | Buffer>;

export interface ZipOptions {
  comment?: string;
  /** Comments of entries, by their names. */
  comments?: Record<string, string>;
  /** An extra field (of an id that nobody has) before the bytes of an entry, by its name. */
  extras?: Record<string, Buffer>;
  /** Bytes that follow the compressed ones of an entry, by its name. */
  trailing?: Record<string, Buffer>;
  /** Marks every entry as encrypted. */
  encrypted?: boolean;
  /** Entries that are stored as they are. */
  stored?: string[];
}

/** A zip file, written at once; a part's name may be any bytes. */
export function zip(parts: ZipParts | [string | Buffer, string | Buffer][], { comment = '', comments = {}, extras = {}, trailing = {}, encrypted = false, stored = ['mimetype'] }: ZipOptions = {}): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const entries = Array.isArray(parts) ? parts : Object.entries(parts);
  for (const [name, content] of entries) {
    const data = Buffer.from(content as string);
    const keep = stored.includes(name.toString());
    const packed = Buffer.concat([keep ? data : deflateRawSync(data), trailing[name.toString()] ?? Buffer.alloc(0)]);
    const nameBytes = Buffer.from(name as string);
    const entryComment = Buffer.from(comments[name.toString()] ?? '');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((encrypted ? 1 : 0) | (typeof name === 'string' ? 0x800 : 0), 2);
    common.writeUInt16LE(keep ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const extra = extraField(extras[name.toString()]);
    const localHeader = Buffer.from(common);
    localHeader.writeUInt16LE(extra.length, 24);
    local.push(Buffer.from('PK\x03\x04'), localHeader, nameBytes, extra, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt16LE(entryComment.length, 0);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, nameBytes, entryComment);
    offset += 30 + nameBytes.length + extra.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}

function extraField(data: Buffer | undefined): Buffer {
  if (!data) return Buffer.alloc(0);
  const head = Buffer.from('XX\0\0');
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}
