import { decodeText } from '@plaza/text-analysis';

/** A file that Windows packaged as an object: the stream `\1Ole10Native` (MS-OLEDS 2.3.6), with names and paths before the file. */
export function packagedFile(native: Buffer): { name: string; paths: string[]; bytes: Buffer } | null {
  let at = 6;
  const text = (): string => {
    const end = native.indexOf(0, at);
    const found = native.subarray(at, end < 0 ? native.length : end);
    at += found.length + 1;
    return decodeText(found)?.text ?? found.toString('latin1');
  };
  const name = text();
  const source = text();
  at += 8;
  const copy = text();
  if (at + 4 > native.length) return null;
  const size = native.readUInt32LE(at);
  const bytes = native.subarray(at + 4, at + 4 + size);
  return bytes.length === size && size > 0 ? { name, paths: [source, copy], bytes } : null;
}
