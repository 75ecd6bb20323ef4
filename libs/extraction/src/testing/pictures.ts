import { crc32, deflateSync } from 'node:zlib';

const segment = (marker: number, data: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);

/** A JPEG without a picture in it, whose EXIF names an author (tag 0x9c9d, as Windows does) and a description (0x010e). */
export function jpegWithExif({ author = '', description = '' }: { author?: string; description?: string }): Buffer {
  const values = [Buffer.from(`${description}\0`, 'utf8'), Buffer.from(`${author}\0`, 'utf16le')];
  const directory = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  directory.write('II*\0', 'latin1');
  directory.writeUInt32LE(8, 4);
  directory.writeUInt16LE(2, 8);
  let offset = directory.length;
  [0x010e, 0x9c9d].forEach((tag, index) => {
    const at = 10 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(index === 0 ? 2 : 1, at + 2);
    directory.writeUInt32LE(values[index]!.length, at + 4);
    directory.writeUInt32LE(offset, at + 8);
    offset += values[index]!.length;
  });
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), directory, ...values])),
    segment(0xda, Buffer.alloc(10)), Buffer.from([0xff, 0xd9]),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A PNG of one grey point, with a text in a chunk of its own, compressed or not. */
export function pngWithText(text: string, { compressed = false } = {}): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const texts = compressed
    ? chunk('iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0\0\0', 'latin1'), deflateSync(Buffer.from(text))]))
    : chunk('tEXt', Buffer.concat([Buffer.from('Comment\0', 'latin1'), Buffer.from(text)]));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), texts, chunk('IDAT', deflateSync(Buffer.from([0, 128]))), chunk('IEND', Buffer.alloc(0))]);
}
