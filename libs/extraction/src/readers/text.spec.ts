import { readBytes } from '../read-bytes';
import { pngWithText } from '../testing/pictures';
import { expectFound } from '../testing/expect-found';
import { TEXT_SECRETS } from '../testing/text-secrets';

describe('whatever can carry text in files written as text, messages and archives is found:', () => {
  it.each(TEXT_SECRETS.map((planted) => [`${planted.format}: ${planted.name}`, planted] as const))('%s', (_, planted) => expectFound(planted));
});

const blocksOf = async (text: string) => ((await readBytes(Buffer.from(text))) as { content: { blocks: unknown } }).content.blocks;

it('reads a table with quotes, line breaks in cells and empty cells', async () => {
  const rows = [['구분', '내용', '비고'], ['가', '첫 줄\n둘째 "줄"', ''], ['나', '', '끝']];
  expect(await blocksOf('구분,내용,비고\r\n가,"첫 줄\n둘째 ""줄""",\r\n\r\n나,,끝')).toEqual([{ kind: 'table', rows }]);
});

it('keeps the columns of a page in line where cells reach over several', async () => {
  expect(await blocksOf('<html><table><tr><td rowspan=2>구분<td colspan=2>사람<tr><td>성명<td>전화<tr><td>가<td>김민수<td>010</table>')).toEqual([
    { kind: 'table', rows: [['구분', '사람', ''], ['', '성명', '전화'], ['가', '김민수', '010']] },
  ]);
});

it('reads a page in the order in which it stands', async () => {
  const page = '<h1>계획</h1><p>가<br>나 <b>다</b></p><ul><li>하나<li>둘</ul><table><caption>표</caption><tr><th>성명<td>김</table><img src="a.png"><p>010-9876-5432<sup>1</sup></p>';
  expect(await blocksOf(`<html>${page}`)).toEqual([
    { kind: 'heading', level: 1, text: '계획' }, { kind: 'paragraph', text: '가' }, { kind: 'paragraph', text: '나 다' }, { kind: 'paragraph', text: '하나' }, { kind: 'paragraph', text: '둘' },
    { kind: 'table', rows: [['성명', '김']] }, { kind: 'paragraph', text: '표' }, { kind: 'picture' }, { kind: 'paragraph', text: '010-9876-5432 1' },
  ]);
});

it.each([
  ['a message under S/MIME', 'From: a@b\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAG'],
  ['a message under PGP', 'From: a@b\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nVersion: 1\r\n--b--'],
  ['a text under PGP', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----'],
])('says of %s that it is encrypted', async (_, file) => {
  expect(await readBytes(Buffer.from(file))).toMatchObject({ problem: 'encrypted' });
});

it.each([
  ['the names of elements and attributes say', '김민수', '<?xml version="1.0"?><문서 김민수=""/>'],
  ['the names of attributes of a page say', '김민수', '<html><p 김민수>가</p></html>'],
  ['a program that writes no UTF-16 has added to it', 'minsu@example.com', Buffer.concat([Buffer.from(`\ufeff${'추진계획\n'.repeat(1_000)}`, 'utf16le'), Buffer.from('\r\n minsu@example.com')])],
])('finds what %s', async (_, said, file) => {
  expect(JSON.stringify(await readBytes(Buffer.from(file as string)))).toContain(said);
});

it.each([
  ['rates', '10%20%30%40%50%, 85%90%95%'], ['equations', 'a=10=20, x==30'], ['a long word', 'internationalization, https://opengov.seoul.go.kr/sanction/view/abcdefghijklmnopqrstuvwx'],
  ['a sum', 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'], ['rows of signs', `${'-'.repeat(80)} ${'_'.repeat(80)} ${'+'.repeat(80)} ${'A'.repeat(80)}`], ['a path', 'C:\\users\\unit\\xenon, R&D; A&B'], ['a key', `ssh-ed25519 ${'AAAAC3NzaC1lZDI1NTE5AAAAIJ8f'.repeat(3)}`],
])('leaves %s as they are', async (_, text) => {
  expect(await blocksOf(text)).toEqual([{ kind: 'paragraph', text }]);
});

it('lets no text leave as it is that holds a file, though nothing is written in that', async () => {
  const photo = pngWithText('').toString('base64');
  expect(await readBytes(Buffer.from(`BEGIN:VCARD\r\nPHOTO;ENCODING=b;TYPE=PNG:${photo}\r\nEND:VCARD`))).toMatchObject({ content: { format: 'txt', elsewhere: [{ place: 'embedded' }] } });
});

it('takes no text for sound that ends in another charset, with a number in it', async () => {
  const text = Buffer.from(`\ufeff${'추진계획\n'.repeat(1_000)}`, 'utf16le');
  expect(await readBytes(Buffer.concat([text, Buffer.from('\r\n010-9876-5432 ')]))).toEqual({ problem: 'broken', detail: 'charsets' });
  expect(await readBytes(Buffer.from('\ufeff초성 ㄱㄴㄷㄹ로 찾기', 'utf16le'))).toHaveProperty('content');
});

it('says of an empty file that it is empty', async () => {
  expect(await readBytes(Buffer.alloc(0))).toEqual({ problem: 'empty' });
});
