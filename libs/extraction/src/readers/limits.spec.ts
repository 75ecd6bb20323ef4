import { createHash } from 'node:crypto';
import { ReaderPool, type ReaderPoolOptions } from '../reader-pool';
import { odf } from '../testing/odf';
import { docx, wordParagraph, xlsx } from '../testing/ooxml';
import { zip } from '../testing/zip';

const open: ReaderPool[] = [];
afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())));

const declared = (bytes: Buffer) => ({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });

/** Reads a file with another waiting behind it, which must be read. */
async function readingOf(bytes: Buffer, options: ReaderPoolOptions = {}) {
  const pool = new ReaderPool({ processes: 1, ...options });
  open.push(pool);
  const neighbour = Buffer.from('이웃');
  const [reading, next] = await Promise.all([pool.read(bytes, declared(bytes)), pool.read(neighbour, declared(neighbour))]);
  expect(next).toMatchObject({ content: { blocks: [{ text: '이웃' }] } });
  return reading;
}

const MIB = 2 ** 20;
const zeros = (mib: number) => Buffer.alloc(mib * MIB, '0');
const nested = (levels: number): Buffer => (levels === 0 ? Buffer.from('가') : zip({ 'a.zip': nested(levels - 1) }));
const paragraphs = (count: number) => docx({ body: Array.from({ length: count }, (_, index) => wordParagraph(`${index}번째 문단`)).join('') });

describe('one file fails alone, and the next one is read:', () => {
  it.each<[string, string, string, () => Buffer, ReaderPoolOptions?]>([
    ['a zip bomb', 'too-large', 'ratio', () => zip({ 'a.txt': zeros(60) })],
    ['many small bombs', 'too-large', 'characters', () => zip(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, zeros(1)])))],
    ['parts that say they are larger than may be', 'too-large', 'inflated', () => zip({ 'a.txt': zeros(3) }), { limits: { inflated: MIB } }],
    ['archives in archives', 'too-large', 'depth', () => nested(8)],
    ['an archive of very many files', 'too-large', 'entries', () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '가'])))],
    ['more text than may be read', 'too-large', 'characters', () => Buffer.from('가나다라마바사아\n'.repeat(1_000_000))],
    ['elements in elements', 'too-large', 'xml-depth', () => Buffer.from(`<?xml version="1.0"?>${'<a>'.repeat(100_000)}`)],
    ['elements of a page in elements', 'too-large', 'html-depth', () => Buffer.from(`<html>${'<div>'.repeat(1_500)}`)],
    ['a billion laughs', 'unsupported', 'xml-doctype', () => Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><a>&b;</a>')],
    ['an entity from elsewhere', 'unsupported', 'xml-doctype', () => Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')],
    ['a spreadsheet that repeats cells without end', 'too-large', 'cells', () => odf('spreadsheet', {
      body: `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>가</text:p></table:table-cell></table:table-row>'.repeat(1_000)}</table:table>`,
    })],
    ['cells far apart', 'too-large', 'cells', () => xlsx({
      sheets: [{ name: 'a', content: `<sheetData>${Array.from({ length: 5_000 }, (_, row) => `<row><c r="${column(row)}${row}" t="str"><v>가</v></c></row>`).join('')}</sheetData>` }],
    })],
    ['a sheet of a million columns', 'too-large', 'xml-nodes', () => xlsx({ sheets: [{ name: 'a', content: `<sheetData><row>${Array.from({ length: 1_000_000 }, (_, index) => `<c><v>${index}</v></c>`).join('')}</row></sheetData>` }] })],
    ['what is not read in its time', 'too-slow', 'TASK_TOO_SLOW', () => paragraphs(30_000), { timeLimit: 100 }],
    ['what takes more memory than there is', 'crashed', 'PROCESS_ENDED', () => paragraphs(60_000), { memoryLimit: 120 * MIB }],
  ])('%s', async (_, problem, detail, bytes, options = {}) => {
    await expect(readingOf(bytes(), options)).resolves.toEqual({ problem, detail });
  });

  const column = (index: number): string => String.fromCharCode(65 + (index / 676) % 26, 65 + (index / 26) % 26, 65 + (index % 26));
});
