/** The bytes of a picture's file that are not its pixels, as far as its format tells: compressed pixels look like words here and there. */
export function besidePixels(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) === JPEG) return besideScans(bytes);
  return bytes.toString('latin1', 1, 4) === 'PNG' ? besideChunks(bytes) : bytes;
}

const JPEG = 0xffd8;
const SCAN = 0xda;

/** What stands before the first scan and after the end of the picture. */
function besideScans(bytes: Buffer): Buffer {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN) at += 2 + bytes.readUInt16BE(at + 2);
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end > at ? end : at)]);
}

const PIXELS = new Set(['IDAT', 'fdAT', 'PLTE', 'tRNS', 'iCCP']);

/** All chunks but those of pixels and colours, and what stands after the last. */
function besideChunks(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!PIXELS.has(type)) kept.push(bytes.subarray(at + 8, end - 4));
    at = end;
    if (type === 'IEND') break;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
