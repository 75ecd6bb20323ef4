import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { invalid } from '../../submissions/refusal';

/** What government systems declare for EUC-KR. All of it is read as CP949, which contains EUC-KR: what they write often has its letters. */
const KOREAN = /^(?:euc-?kr|ks_?c_?5601(?:-198[79])?|cp949|ms949|uhc|(?:x-)?windows-949)$/i;
const UTF_8 = /^utf-?8$/i;
const DECLARED = /^<\?xml\s[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.-]{1,40})["']/;
const HEAD = 512;

export type Encoding = 'UTF-8' | 'EUC-KR';

/**
 * The encoding of an XML file: that of its declaration (XML 1.0, section 4.3.3) or of the request's `charset`, which must
 * not contradict each other; UTF-8 when neither names one.
 * @throws Refusal 400
 */
export function encodingOf(head: Buffer, at: string, charset?: string): Encoding {
  const field = `${at}(encoding)`;
  if (head.length >= 2 && [0xfe_ff, 0xff_fe].includes(head.readUInt16BE(0))) throw invalid(field, 'must be EUC-KR or UTF-8');
  const marked = head.length >= 3 && head.readUIntBE(0, 3) === 0xef_bb_bf;
  const declared = DECLARED.exec(head.subarray(marked ? 3 : 0, HEAD).toString('latin1'))?.[1];
  const named = [declared, charset, marked ? 'utf-8' : undefined].flatMap((label) => (label === undefined ? [] : [known(label, field)]));
  if (new Set(named).size > 1) throw invalid(field, 'is declared in two ways that contradict each other');
  return named[0] ?? 'UTF-8';
}

function known(label: string, field: string): Encoding {
  if (UTF_8.test(label)) return 'UTF-8';
  if (KOREAN.test(label)) return 'EUC-KR';
  throw invalid(field, 'must be EUC-KR or UTF-8');
}

/**
 * Decodes as it comes in.
 * @throws Refusal 400 for bytes that are not in this encoding: a letter that was guessed would be another document
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding, at: string): AsyncGenerator<string> {
  const refusal = () => invalid(`${at}(encoding)`, `declares ${encoding}, but has bytes that are not in it`);
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) {
    const text = decoder(chunk);
    if (text === null) throw refusal();
    if (text !== '') yield text;
  }
  const rest = decoder(null);
  if (rest === null) throw refusal();
  if (rest !== '') yield rest;
}

/** The text of a few bytes, or null when they are not in this encoding. */
export function textIn(encoding: Encoding, bytes: Uint8Array): string | null {
  const decoder = decoderOf(encoding);
  const [text, rest] = [decoder(bytes), decoder(null)];
  return text === null || rest === null ? null : text + rest;
}

type Decoder = (chunk: Uint8Array | null) => string | null;

/** Takes bytes, and null at their end; answers null for what is wrong. */
const decoderOf = (encoding: Encoding): Decoder => (encoding === 'EUC-KR' ? koreanDecoder() : utf8Decoder());

function koreanDecoder(): Decoder {
  const korean = iconv.getDecoder('cp949');
  let halfLetter = false;
  return (chunk) => {
    if (chunk === null) return unlessReplaced(korean.end() ?? '');
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    // Nearly all of a pack is base64, which is the same in every encoding, and much faster to read as that.
    if (!halfLetter && isAscii(bytes)) return bytes.toString('latin1');
    halfLetter = (bytes.at(-1) ?? 0) >= 0x80;
    return unlessReplaced(korean.write(bytes));
  };
}

// CP949 has no U+FFFD: it stands only where bytes mean nothing.
const unlessReplaced = (text: string) => (text.includes('\uFFFD') ? null : text);

function utf8Decoder(): Decoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return chunk ? utf8.decode(chunk, { stream: true }) : utf8.decode();
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
      throw error;
    }
  };
}
