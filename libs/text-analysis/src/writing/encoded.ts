import { decodeWords } from 'postal-mime';
import { decodeAs, decodeText, type Charset } from './decode';
import { SHORTEST_BASE64 } from './may-be-written';

/** A text in which nothing is written by other characters any more, and the files that stood in it. */
export interface Decoded {
  text: string;
  files: Buffer[];
}

/** So often may one way of writing stand within another. */
const WITHIN = 4;

/**
 * Nobody who reads a page sees what `&#48;`, `\u0030`, `%EA%B9%80`, `=EA=B9=80` or base64 says, and no detector does; whoever copies it
 * can. What cannot be told from an ordinary text stays as it is.
 */
export function decoded(text: string): Decoded {
  const files: Buffer[] = [];
  let plain = text;
  for (let step = 0; step < WITHIN && ENCODED.test(plain); step += 1) {
    const before = plain;
    if (plain.includes('=?')) plain = decodeWords(plain);
    if (QUOTED.test(plain)) plain = plain.replace(/=\r?\n/g, '').replace(/=([2-7][0-9A-F])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    for (const [pattern, read] of WRITINGS) plain = plain.replace(pattern, (all: string, ...groups: string[]) => read(all, groups, files) ?? all);
    if (plain === before) break;
  }
  return { text: plain, files };
}

/** The shortest base64 that is taken for a file. */
const FILE = 64;
/** Of base64, of that for addresses, and as JSON may write it. */
const LETTER = '(?:[A-Za-z0-9+/_-]|\\\\/)';
const LINE_END = '(?:\\r?\\n[ \\t>]{0,16}|(?:\\\\r)?\\\\n)';
const BASE64 = new RegExp(`(?:${LETTER}{40,}${LINE_END})+${LETTER}*={0,2}|${LETTER}{${SHORTEST_BASE64},}={0,2}`, 'g');
const ENCODED = new RegExp(`\\\\[uUx]|&#|&[a-z]{3,6};|%[0-9A-Fa-f]{2}|=[0-9A-F]{2}|=\\?|\\u202e|^begin [0-7]{3} |${LETTER}{${SHORTEST_BASE64}}`, 'm');

/** RFC 2047. */
const WORDS = /(?:=\?[\w*-]{2,40}\?[bBqQ]\?[^?\r\n]*\?=\s{0,8})+/;
/** RFC 5987 and 8187. */
const EXTENDED = /\b(?:utf-8|euc-kr|ks_c_5601-1987|cp949)'[\w-]{0,20}'([!#$&+.^`|~\w-]*(?:%[0-9A-Fa-f]{2}[!#$&+.^`|~\w-]*)+)/gi;
const QUOTED_BYTES = /(?:=[0-9A-F]{2}(?:=\r?\n)?){2,}/g;
/** Turned around, it is read from its other end. */
const TURNED = /\u202e([^\u202c\r\n]*)\u202c?/g;

/** Where it can be told of an ordinary text that a part of it is written by other characters. `mayBeWritten` knows what each of these begins with. */
export const WRITTEN = new RegExp([WORDS, EXTENDED, QUOTED_BYTES, TURNED, BASE64].map(({ source }) => source).join('|'), 'gi');

/** What says that it is written so, as the cards of telephones do. */
const QUOTED = /quoted-printable/i;

/** @returns null for what means nothing when it is read so */
type Read = (all: string, groups: string[], files: Buffer[]) => string | null;

const character: Read = (_, [hexadecimal = '', decimal = '']) => {
  const code = hexadecimal === '' ? Number(decimal) : parseInt(hexadecimal, 16);
  return code > 0x10ffff ? null : code < 0x20 ? ' ' : String.fromCodePoint(code);
};
const hexadecimal = (text: string): Buffer => Buffer.from(text.replace(/[^0-9A-Fa-f]/g, ''), 'hex');

const WRITINGS: [RegExp, Read][] = [
  [/^begin [0-7]{3} [^\r\n]*\r?\n((?:[!-M][ -`]*\r?\n)+)[` ]?\r?\n?end\b/gm, (_, [lines = ''], files) => inPlace(uudecoded(lines), files)],
  [BASE64, (all, _, files) => (!isMixed(all) ? null : all.length < FILE ? readable(fromBase64(all), 'utf-8') : inPlace(fromBase64(all), files))],
  [/\\u\{([0-9A-Fa-f]{1,6})\}/g, character],
  // JSON, and drawings of CAD programs.
  [/\\(?:u|U\+)([0-9A-Fa-f]{4})/g, (_, [code = '']) => String.fromCharCode(Math.max(parseInt(code, 16), 0x20))],
  [/(?:\\x[0-9A-Fa-f]{2}){2,}/g, (all) => readable(hexadecimal(all), 'utf-8', 'cp949')],
  [/&#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}));?/g, character],
  [/&(nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|ndash|mdash|hyphen|dash|minus|period|commat);/g, (_, [name = '']) => NAMED[name] ?? ''],
  [/(?:https?|ftp|mailto|tel|sms):[^\s"'<>]+/gi, (all) => all.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => readable(hexadecimal(run), 'utf-8', 'cp949') ?? run)],
  [EXTENDED, (_, [value = '']) => readable(Buffer.from(value.replace(/%([0-9A-Fa-f]{2})/g, (__, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1'), 'utf-8', 'cp949')],
  // Elsewhere 10%20%30% is no text.
  [/(?:%[0-9A-Fa-f]{2}){2,}/g, (all) => unlessPlain(readable(hexadecimal(all), 'utf-8'))],
  [QUOTED_BYTES, (all) => unlessPlain(readable(hexadecimal(all), 'utf-8', 'cp949'))],
  [/(?:=3[0-9](?:=2[0DE])?(?:=\r?\n)?){8,}/g, (all) => readable(hexadecimal(all), 'utf-8')],
  [TURNED, (_, [turned = '']) => reversed(turned)],
];
const NAMED: Readonly<Record<string, string | undefined>> = { nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', ndash: '-', mdash: '-', hyphen: '-', dash: '-', minus: '-', period: '.', commat: '@' };

/** The text that bytes are in the first of these charsets in which they are one. */
function readable(bytes: Buffer, ...charsets: Charset[]): string | null {
  const texts = charsets.map((charset) => decodeAs(bytes, charset));
  return texts.find((text) => text !== null && !/[\p{Cc}\p{Co}\p{Cn}]/u.test(text.replace(/[\t\r\n]/g, ''))) ?? null;
}

/** By characters: the halves of one stay in their order. */
function reversed(text: string): string {
  const units = new Uint16Array(text.length);
  for (let from = 0, to = text.length; from < text.length; ) {
    const isPair = text.codePointAt(from)! > 0xffff;
    to -= isPair ? 2 : 1;
    units[to] = text.charCodeAt(from);
    if (isPair) units[to + 1] = text.charCodeAt(from + 1);
    from += isPair ? 2 : 1;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

const unlessPlain = (text: string | null): string | null => (text !== null && /[\x80-\uffff]/.test(text) ? text : null);

/** Rows of dashes are no base64, nor is a word. */
const isMixed = (text: string): boolean => /[A-Z]/.test(text) && /[a-z]/.test(text);

const fromBase64 = (text: string): Buffer => Buffer.from(text.replace(/\\[rn]|[\s>\\]/g, ''), 'base64');

/** A text comes to stand where it was written, a file is read apart; what is neither, as a key or a sum, stays. */
function inPlace(file: Buffer, files: Buffer[]): string | null {
  const text = decodeText(file)?.text;
  if (text !== undefined) return text;
  if (!FILES.some((signature) => file.subarray(0, signature.length).equals(signature))) return null;
  files.push(file);
  return '';
}

/** Packages, older office documents, PDF, gzip, PNG, JPEG, GIF. */
const FILES = ['PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '%PDF-', '\x1f\x8b\x08', '\x89PNG', '\xff\xd8\xff', 'GIF8'].map((signature) => Buffer.from(signature, 'latin1'));

/** Each line says how many bytes it holds, and holds three of them in four characters. */
function uudecoded(lines: string): Buffer {
  return Buffer.concat(lines.split(/\r?\n/).filter((line) => line !== '').map((line) => {
    const [size = 0, ...sixes] = [...line].map((letter) => (letter.charCodeAt(0) - 32) & 63);
    const bytes = sixes.flatMap((six, at) => (at % 4 === 0 ? [] : [((sixes[at - 1]! << (2 * (at % 4))) | (six >> (6 - 2 * (at % 4)))) & 255]));
    return Buffer.from(bytes.slice(0, size));
  }));
}
