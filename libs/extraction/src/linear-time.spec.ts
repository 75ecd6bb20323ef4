import { GROWTH, growthOf } from '@plaza/testing';
import { formatOfText } from './format/text';
import { HtmlPage } from './html/page';
import { READING_LIMITS } from './limits';
import { readCsv } from './readers/csv';
import { readTxt } from './readers/txt';
import { readXml } from './readers/xml';
import { SeenText } from './readers/seen-text';
import { Reading } from './reading';
import { RtfDocument } from './rtf/document';
import { rtfTokens } from './rtf/tokens';

const reading = () => new Reading(READING_LIMITS, () => Promise.reject(new Error('no file is within these')));

function readRtf(text: string): void {
  const document = new RtfDocument(reading());
  for (const token of rtfTokens(Buffer.from(`{\\rtf1 ${text}}`))) document.take(token);
  document.end();
}

const READERS: [string, (text: string) => unknown, string[]][] = [
  ['text', (text) => readTxt(Buffer.from(text), reading()), ['가', 'a ', ' ', '\n', '\r', ' \n', '\\u0041', '\\u', '\u2028', 'aB3+', 'aB3+'.repeat(19) + '\n', 'aB3\\/', '\\n', 'quoted-printable=', '&#48;', '&#', '%EA', '%', '=EA', '=EA=\n', '=?', '=?utf-8?B?YQ?=', "utf-8''%EA", '\u202e', 'begin 644 a\n', 'begin 644 a\nM', 'M123\n', 'http:', 'http:%EA']],
  ['the rows of a table', (text) => readCsv(Buffer.from(text), reading()), [',', '"', '""', '"a",', 'a,b\n', ',\n', '"\n', '\t;']],
  ['a page', (text) => new HtmlPage(reading()).read(text), [
    '<', '<p>', '<br>', '</b>', '<td>', '<table>', '<tr><td>', '<!--', '<!--a-->', '&', '&#', '&amp;', ' ', '<a b="', '<a b=c>', '<img>', '<sup>1</sup>', '<a href="data:a;base64,', '<p hidden>a</p>', '<tr><td rowspan=9 colspan=9>',
  ]],
  ['what XML has', (text) => readXml(Buffer.from(`<?xml version="1.0"?><a>${text}</a>`), reading()), ['가', ' ', '\n', 'aB3+', '<b/>', '<b>1</b>', '<b c="1"/>', '<!--a-->', '&amp;', '<![CDATA[a]]>', '<w:r><w:t>1</w:t></w:r>', '<br/>']],
  ['rich text', readRtf, ['a', '{', '}', '{}', '\\par ', "\\'b0\\'a1", '\\u44032?', '\\*', '{\\*\\b 1}', '\\b', '\\cell ', '\\row ', '\\bin1 a', '\\trowd\\cell\\row ', '{\\field{\\*\\fldinst a}}']],
  ['the beginning of a file', formatOfText, ['<!--a-->', '<a ', 'a:', '"', 'a,', ' ', '<?xml ', 'from:a\n']],
  ['what is there twice', (text) => new SeenText([{ kind: 'paragraph', text }]).has('없다'), ['가\n', 'a', ' ', '\ud83d\ude00']],
];

describe.each(READERS)('reading %s takes time that grows with its length alone,', (_, read, seeds) => {
  it.each(seeds)('made of %j', (seed) => expect(growthOf(seed, read)).toBeLessThan(GROWTH));
});
