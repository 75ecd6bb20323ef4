/** The source of macros: streams of a `VBA` storage hold it compressed, after what the compiler has left (MS-OVBA 2.4.1). */
export function macroSource(stream: Buffer): Buffer | null {
  for (let at = stream.indexOf(CONTAINER); at >= 0; at = stream.indexOf(CONTAINER, at + 1)) {
    const source = unpacked(stream, at + 1);
    if (source !== null) return source;
  }
  return null;
}

const CONTAINER = 1;
const CHUNK = 4_096;

/** All chunks up to the end of the stream; null when what stands there is no container. */
function unpacked(stream: Buffer, start: number): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = start; at < stream.length; ) {
    if (at + 2 > stream.length) return null;
    const header = stream.readUInt16LE(at);
    const end = at + (header & 0xfff) + 3;
    if (((header >> 12) & 7) !== 3 || end > stream.length) return null;
    const chunk = header & 0x8000 ? unpackedChunk(stream.subarray(at + 2, end)) : stream.subarray(at + 2, end);
    if (!chunk) return null;
    chunks.push(chunk);
    at = end;
  }
  return chunks.length > 0 ? Buffer.concat(chunks) : null;
}

function unpackedChunk(packed: Buffer): Buffer | null {
  const chunk = Buffer.alloc(CHUNK);
  let size = 0;
  for (let at = 0; at < packed.length; ) {
    const flags = packed[at]!;
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length; bit += 1) {
      if (!((flags >> bit) & 1)) {
        if (size >= CHUNK) return null;
        chunk[size] = packed[at]!;
        size += 1;
        at += 1;
        continue;
      }
      if (at + 2 > packed.length || size === 0) return null;
      const token = packed.readUInt16LE(at);
      const lengthBits = 16 - Math.max(Math.ceil(Math.log2(size)), 4);
      const back = (token >> lengthBits) + 1;
      const length = (token & ((1 << lengthBits) - 1)) + 3;
      if (back > size || size + length > CHUNK) return null;
      for (let copied = 0; copied < length; copied += 1) chunk[size + copied] = chunk[size + copied - back]!;
      size += length;
      at += 2;
    }
  }
  return chunk.subarray(0, size);
}
