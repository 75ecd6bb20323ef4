const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const METADATA = /\/Type\s*\/Metadata\b/;

/**
 * Every text string of a PDF's objects (ISO 32000-1, 7.3.4): what titles, bookmarks, descriptions and replacement texts say, wherever
 * they hang, and metadata. The contents of pages and fonts are not looked at: they are read as pages.
 */
export function stringsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const strings: string[] = [];
  let from = 0;
  for (let start = streamAfter(file, from); ; start = streamAfter(file, from)) {
    const objects = file.slice(from, start < 0 ? undefined : start);
    strings.push(...literals(objects));
    if (start < 0) return strings;
    const end = file.indexOf('endstream', start);
    if (METADATA.test(objects.slice(objects.lastIndexOf(' obj')))) strings.push(Buffer.from(file.slice(start, end), 'latin1').toString('utf8'));
    from = end < 0 ? file.length : end + 'endstream'.length;
  }
}

function streamAfter(file: string, from: number): number {
  const at = file.indexOf('>>\nstream\n', from);
  return at < 0 ? -1 : at + '>>\nstream\n'.length;
}

/** Literal strings: parentheses nest, a backslash takes the next sign as it is, or as a control character. */
function literals(objects: string): string[] {
  const found: string[] = [];
  for (let at = objects.indexOf('('); at >= 0; at = objects.indexOf('(', at)) {
    let text = '';
    let depth = 0;
    for (; at < objects.length; at += 1) {
      const sign = objects[at]!;
      if (sign === '\\') text += ESCAPES[objects[(at += 1)]!] ?? objects[at] ?? '';
      else if (sign === '(' && depth++ === 0) continue;
      else if (sign === ')' && --depth === 0) break;
      else text += sign;
    }
    found.push(decoded(Buffer.from(text, 'latin1')));
  }
  return found;
}

/** UTF-16 behind its mark, or else one byte a character (7.9.2.2). */
const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16().toString('utf16le') : bytes.toString('latin1');
