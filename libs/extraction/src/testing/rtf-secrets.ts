import { encode } from 'iconv-lite';
import { jpegWithExif } from './pictures';
import type { PlantedSecret } from './planted-secret';
import { compound } from './compound';

const inUnicode = (text: string) => [...text].map((character) => `\\u${character.charCodeAt(0)}?`).join('');
const inCp949 = (text: string) => [...encode(text, 'cp949')].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
const document = (content: string) => Buffer.from(`{\\rtf1\\ansi\\ansicpg949{\\fonttbl{\\f0\\fcharset129 ${inCp949('바탕')};}{\\f1\\fcharset0 Arial;}}\\uc1\\pard\\f0 ${inCp949('추진계획')}\\par ${content}}`, 'latin1');
const planted = (name: string, place: PlantedSecret['place'], content: (secret: string) => string): PlantedSecret => ({ format: 'rtf', place, name, bytes: (secret) => document(content(secret)) });

/** Each place of an RTF file where text can stand. */
export const RTF_SECRETS: PlantedSecret[] = [
  planted('a paragraph in CP949', 'visible', (secret) => `\\pard ${inCp949(secret)}\\par`),
  planted('a paragraph in Unicode', 'visible', (secret) => `\\pard\\f1 ${inUnicode(secret)}\\par`),
  planted('a paragraph split into groups', 'visible', (secret) => `\\pard ${[...secret].map((character) => `{\\b ${inUnicode(character)}}`).join('')}\\par`),
  planted('a heading', 'visible', (secret) => `\\pard\\outlinelevel0 ${inUnicode(secret)}\\par`),
  planted('a cell of a table', 'visible', (secret) => `\\trowd\\cellx1000\\cellx2000\\pard\\intbl ${inUnicode('성명')}\\cell ${inUnicode(secret)}\\cell\\row\\pard\\par`),
  planted('what a field shows', 'visible', (secret) => `\\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt ${inUnicode(secret)}}}\\par`),
  planted('a text box', 'visible', (secret) => `\\pard{\\shp{\\*\\shpinst{\\shptxt\\pard ${inUnicode(secret)}\\par}}}\\par`),
  planted('hidden text', 'hidden-text', (secret) => `\\pard ${inUnicode('담당')}{\\v ${inUnicode(secret)}}\\par`),
  planted('text that was deleted', 'tracked-change', (secret) => `\\pard ${inUnicode('담당')}{\\deleted ${inUnicode(secret)}}\\par`),
  planted('a header', 'header', (secret) => `{\\header\\pard ${inUnicode(secret)}\\par}`),
  planted('a footer', 'footer', (secret) => `{\\footerf\\pard {\\b ${inUnicode(secret)}}\\par}`),
  planted('a note', 'note', (secret) => `\\pard a{\\footnote ${inUnicode(secret)}}\\par`),
  planted('a comment', 'comment', (secret) => `\\pard a{\\*\\atnauthor b}{\\*\\annotation ${inUnicode(secret)}}\\par`),
  planted('a field code', 'formula', (secret) => `\\pard{\\field{\\*\\fldinst QUOTE "${inUnicode(secret)}"}{\\fldrslt a}}\\par`),
  planted('a property', 'property', (secret) => `{\\info{\\author ${inUnicode(secret)}}}`),
  planted('a group that programs may pass over', 'searched', (secret) => `{\\*\\unheardof ${inUnicode(secret)}}`),
  planted('the name of a style', 'searched', (secret) => `{\\stylesheet{\\s1 ${inUnicode(secret)};}}`),
  planted('the EXIF of a picture', 'metadata', (secret) => `\\pard{\\pict\\jpegblip ${jpegWithExif({ author: secret }).toString('hex')}}\\par`),
  planted('an object', 'embedded', (secret) => `\\pard{\\object{\\*\\objdata 0105000002000000 ${compound({ '/CONTENTS': Buffer.from(secret, 'utf16le') }).toString('hex')}}}\\par`),
];
