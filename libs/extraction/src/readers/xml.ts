import { detectFormat } from '../format/detect-format';
import type { Reading } from '../reading';
import { decodeXml } from '../xml/decode';
import { parseXml, type XmlListener } from '../xml/parse';
import { RawText } from '../xml/raw-text';

/** An XML file of whatever kind: its text line by line, then its attributes and comments, then the files that are written into it. */
export async function readXml(bytes: Buffer, reading: Reading): Promise<void> {
  const raw = new RawText();
  const encoded = new EncodedFiles();
  parseXml(decodeXml(bytes), raw, encoded);
  // What is decoded below is shown decoded: nobody reads base64, and no detector sees what it says.
  for (const line of raw.lines) if (!isEncoded(line)) reading.paragraph(line);
  reading.hidden('markup', raw.attributes.join('\n'));
  for (const [index, file] of encoded.files.entries()) {
    // A key or a signature is no file.
    if ((await detectFormat(file)) !== 'unknown') await reading.file(`base64-${index + 1}`, file);
  }
}

const isEncoded = (text: string): boolean => text.length >= 64 && /^[\sA-Za-z0-9+/]+={0,2}$/.test(text.trimEnd());

/** Whole texts in base64, as exchange formats and flat office documents carry files. */
class EncodedFiles implements XmlListener {
  readonly files: Buffer[] = [];
  #text = '';

  open(): void {
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    if (isEncoded(this.#text)) this.files.push(Buffer.from(this.#text, 'base64'));
    this.#text = '';
  }
}
