import { encode } from 'iconv-lite';
import type { FileFormat } from '@plaza/contracts';
import { jpegWithExif } from './pictures';
import type { PlantedSecret } from './planted-secret';
import { sheetData, xlsx } from './ooxml';
import { zip } from './zip';

type Place = PlantedSecret['place'];
const planted = (format: FileFormat) => (name: string, place: Place, file: (secret: string) => string | Buffer): PlantedSecret => ({
  format, place, name, bytes: (secret) => Buffer.from(file(secret) as string),
});

const txt = planted('txt');
const csv = planted('csv');
const html = planted('html');
const xml = planted('xml');
const archive = planted('zip');

const page = (body: string, head = '') => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><p>추진계획</p>${body}</body></html>`;
const cp949 = (text: string) => encode(text, 'cp949');
const utf16 = (text: string, mark: boolean) => Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

const email = (name: string, place: Place, { header = '', body }: { header?: string; body: string }): PlantedSecret => planted('email')(name, place, (secret) =>
  `From: a@example.com\r\nSubject: =?utf-8?B?${base64('추진계획')}?=\r\nMIME-Version: 1.0\r\n${header}\r\n\r\n${body}`.replaceAll('{secret}', secret).replace(/\{base64:([^}]*)\}/g, (_, text: string) => base64(text.replace('{', ''))));
const base64 = (content: string | Buffer) => Buffer.from(content as string).toString('base64');
const PLAIN = 'Content-Type: text/plain; charset=utf-8';
const MIXED = 'Content-Type: multipart/mixed; boundary="b"';
const parts = (...each: string[]) => `${each.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const attached = (type: string, name: string, bytes: Buffer) => `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;
const message = (name: string, place: Place, file: (secret: string) => string): PlantedSecret => planted('email')(name, place, (secret) => `From: a@example.com\r\nDate: Fri, 6 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n${file(secret)}`);

/** Each place of a file that is written as text, of a message, and of an archive where text can stand. */
export const TEXT_SECRETS: PlantedSecret[] = [
  txt('UTF-8', 'visible', (secret) => `보고\n${secret}`),
  txt('UTF-8 with a mark', 'visible', (secret) => `\ufeff보고\r\n${secret}`),
  txt('CP949', 'visible', (secret) => cp949(`똠방각하 보고\r\n${secret}`)),
  txt('UTF-16', 'visible', (secret) => utf16(`보고\n${secret}`, true)),
  txt('UTF-16 without a mark', 'visible', (secret) => utf16(`보고\n${secret}`, false)),
  txt('UTF-16, the greater byte first', 'visible', (secret) => swapped(utf16(`보고\n${secret}`, true))),
  txt('characters that JSON escapes', 'searched', (secret) => `{ "name": "${[...secret].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}" }`),
  csv('a cell', 'visible', (secret) => `구분,성명\n가,${secret}\n`),
  csv('a cell in quotes', 'visible', (secret) => `구분\t성명\r\n"가\t나"\t"${secret}"`),
  csv('CP949', 'visible', (secret) => cp949(`구분;성명\r\n가;${secret}\r\n`)),
  html('a paragraph', 'visible', (secret) => page(`<div>${secret}</div>`)),
  html('a text split into spans', 'visible', (secret) => page(`<p>${[...secret].map((character) => `<span>${character}</span>`).join('<!-- -->')}</p>`)),
  html('entities', 'visible', (secret) => page(`<p>${[...secret].map((character) => `&#${character.charCodeAt(0)};`).join('')}</p>`)),
  html('a cell of a table', 'visible', (secret) => page(`<table><tr><th>성명</th></tr><tr><td>${secret}</td></tr></table>`)),
  html('the value of a field', 'visible', (secret) => page(`<input value="${secret}">`)),
  html('CP949', 'visible', (secret) => cp949(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><p>${secret}</p></html>`)),
  html('a hidden element', 'hidden-text', (secret) => page(`<div hidden>${secret}</div>`)),
  html('an element that is not displayed', 'hidden-text', (secret) => page(`<span style="display: none">${secret}</span>`)),
  html('a hidden field', 'hidden-text', (secret) => page(`<input type="hidden" value="${secret}">`)),
  html('a hidden row', 'hidden-text', (secret) => page(`<table><tr><td>성명</td></tr><tr hidden><td>${secret}</td></tr></table>`)),
  html('a comment', 'markup', (secret) => page(`<!-- ${secret} -->`)),
  html('a script', 'markup', (secret) => page(`<script>const x = "${secret}";</script>`)),
  html('a style sheet', 'markup', (secret) => page('', `<style>p::after { content: "${secret}" }</style>`)),
  html('a title', 'markup', (secret) => page('', `<title>${secret}</title>`)),
  html('a meta element', 'markup', (secret) => page('', `<meta name="author" content="${secret}">`)),
  html('the text for a picture', 'markup', (secret) => page(`<img alt="${secret}">`)),
  html('an attribute of its own', 'markup', (secret) => page(`<p data-person="${secret}">가</p>`)),
  html('the address of a link', 'markup', (secret) => page(`<a href="mailto:a@b?subject=${encodeURIComponent(secret)}">가</a>`)),
  html('a template', 'markup', (secret) => page(`<template><p>${secret}</p></template>`)),
  html('a file in an address', 'visible', (secret) => page(`<a href="data:text/plain;base64,${base64(secret)}">가</a>`)),
  xml('an element', 'visible', (secret) => `<?xml version="1.0"?><doc><name>${secret}</name></doc>`),
  xml('CP949', 'visible', (secret) => cp949(`<?xml version="1.0" encoding="euc-kr"?><doc><name>${secret}</name></doc>`)),
  xml('CDATA', 'visible', (secret) => `<?xml version="1.0"?><doc><![CDATA[${secret}]]></doc>`),
  xml('an attribute', 'markup', (secret) => `<?xml version="1.0"?><doc person="${secret}">가</doc>`),
  xml('a processing instruction', 'markup', (secret) => `<?xml version="1.0"?><doc>가<?person ${secret}?></doc>`),
  xml('a comment', 'markup', (secret) => `<?xml version="1.0"?><doc>가<!--${secret}--></doc>`),
  xml('a file in base64', 'visible', (secret) => `<?xml version="1.0"?><doc><file>${base64(`첨부 문서의 내용을 다음과 같이 알려 드립니다. 담당 ${secret}`)}</file></doc>`),
  email('the text', 'visible', { header: `${PLAIN}\r\nContent-Transfer-Encoding: base64`, body: '{base64:담당 {secret}}' }),
  email('the subject', 'visible', { header: `${PLAIN}\r\nCc: =?utf-8?B?{base64:{secret}}?= <a@b>`, body: '가' }),
  message('CP949', 'visible', (secret) => `Content-Type: text/plain; charset=ks_c_5601-1987\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(cp949(secret))}`),
  message('a page', 'visible', (secret) => `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${secret}</p>`),
  message('the other of two bodies', 'hidden-text', (secret) => `Content-Type: multipart/alternative; boundary="b"\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${secret}</p>`)}`),
  message('another header', 'metadata', (secret) => `X-Person: =?utf-8?B?${base64(secret)}?=\r\n${PLAIN}\r\n\r\n가`),
  message('before the first part', 'searched', (secret) => `${MIXED}\r\n\r\n${secret}\r\n${parts(`${PLAIN}\r\n\r\n가`)}`),
  message('an attachment', 'visible', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, attached('application/octet-stream', 'a.xlsx', xlsx({ sheets: [{ name: '명단', content: sheetData([[secret]]) }] })))}`),
  message('a message that was attached', 'visible', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `Content-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\nSubject: 2\r\n${PLAIN}\r\n\r\n${secret}`)}`),
  message('the EXIF of a picture in the page', 'metadata', (secret) => `Content-Type: multipart/related; boundary="b"\r\n\r\n${parts('Content-Type: text/html\r\n\r\n<p>a</p><img src="cid:1">', `Content-Type: image/jpeg\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(jpegWithExif({ author: secret }))}`)}`),
  archive('a file', 'visible', (secret) => zip({ 'a.txt': secret })),
  archive('an archive in it', 'visible', (secret) => zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.txt': secret }) }) })),
  archive('a workbook in it', 'visible', (secret) => zip({ '명단.xlsx': xlsx({ sheets: [{ name: '명단', content: sheetData([[secret]]) }] }) })),
  archive('the name of a file', 'visible', (secret) => zip({ [`${secret}.txt`]: '가' })),
  archive('the name of a file in CP949', 'visible', (secret) => zip([[cp949(secret), '가']])),
  archive('the name of a folder', 'file-name', (secret) => zip({ [`${secret}/`]: '', 'a.txt': '가' })),
  archive('the comment of a file', 'metadata', (secret) => zip({ 'a.txt': '가' }, { comments: { 'a.txt': secret } })),
  archive('an extra field', 'metadata', (secret) => zip({ 'a.txt': '가' }, { extras: { 'a.txt': Buffer.from(secret) } })),
  archive('the comment of the archive', 'metadata', (secret) => zip({ 'a.txt': '가' }, { comment: secret })),
];
