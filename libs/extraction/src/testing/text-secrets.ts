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
const jsonEscaped = (text: string) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const entities = (text: string) => [...text].map((character) => `&#${character.charCodeAt(0)};`).join('');
const quoted = (text: string) => [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
const list = (secret: string) => xlsx({ sheets: [{ name: '명단', content: sheetData([[secret]]) }] });
const PLAIN = 'Content-Type: text/plain; charset=utf-8';
const MIXED = 'Content-Type: multipart/mixed; boundary="b"';
const parts = (...each: string[]) => `${each.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const attached = (type: string, name: string, bytes: Buffer) => `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;
const named = (name: string) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `Content-Type: text/plain\r\nContent-Disposition: attachment; ${name}\r\n\r\n나`)}`;
const message = (name: string, place: Place, file: (secret: string) => string): PlantedSecret => planted('email')(name, place, (secret) => `From: a@example.com\r\nDate: Fri, 6 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n${file(secret)}`);

/** One line of it, as only short texts need. */
function uuencoded(bytes: Buffer): string {
  const bits = [...bytes, 0, 0].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = (bits.slice(0, Math.ceil(bytes.length / 3) * 24).match(/.{6}/g) ?? []).map((six) => String.fromCharCode(32 + parseInt(six, 2)));
  return `begin 644 a.txt\n${String.fromCharCode(32 + bytes.length)}${sixes.join('')}\n\`\nend\n`;
}

/** Each place of a file that is written as text, of a message, and of an archive where text can stand. */
export const TEXT_SECRETS: PlantedSecret[] = [
  txt('UTF-8', 'visible', (secret) => `보고\n${secret}`),
  txt('UTF-8 with a mark', 'visible', (secret) => `\ufeff보고\r\n${secret}`),
  txt('CP949', 'visible', (secret) => cp949(`똠방각하 보고\r\n${secret}`)),
  txt('UTF-16', 'visible', (secret) => utf16(`보고\n${secret}`, true)),
  txt('UTF-16 without a mark', 'visible', (secret) => utf16(`보고\n${secret}`, false)),
  txt('UTF-16, the greater byte first', 'visible', (secret) => swapped(utf16(`보고\n${secret}`, true))),
  txt('characters that JSON escapes', 'visible', (secret) => `{ "name": "${jsonEscaped(secret)}" }`),
  txt('characters of a drawing', 'visible', (secret) => `  0\nTEXT\n  1\n${jsonEscaped(secret).replaceAll('\\u', '\\U+')}\n  0`),
  txt('characters of HTML', 'visible', (secret) => `보고\n${entities(secret)}`),
  txt('the address of a link', 'visible', (secret) => `보고\nhttp://a.kr/?q=${encodeURIComponent(secret)}`),
  txt('the card of a person, quoted-printable', 'visible', (secret) => `BEGIN:VCARD\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;${quoted(secret).replace(/(.{30})(?==)/g, '$1=\r\n')};;;\nEND:VCARD`),
  txt('a word of a message', 'visible', (secret) => `보고\n=?utf-8?B?${base64(secret)}?=`),
  txt('a text in base64', 'visible', (secret) => `보고\n${base64(`${'추진계획 '.repeat(30)}\n${secret}`).replace(/(.{76})/g, '$1\n')}`),
  txt('a number in base64', 'visible', (secret) => `보고;${base64(secret)};`),
  txt('a workbook in base64', 'embedded', (secret) => `보고\n${base64(list(secret)).replace(/(.{76})/g, '$1\r\n')}`),
  txt('a text in base64 that was answered', 'visible', (secret) => `보고\n> ${base64(`${'추진계획 '.repeat(30)}\n${secret}`).replace(/(.{76})/g, '$1\n> ')}`),
  txt('a text in base64 in JSON', 'visible', (secret) => JSON.stringify({ data: base64(`${'추진계획 ???>>> '.repeat(30)}\n${secret}`).replace(/(.{76})/g, '$1\r\n') }).replaceAll('/', '\\/')),
  txt('a text in uuencode', 'visible', (secret) => `보고\n${uuencoded(Buffer.from(secret))}`),
  txt('a text that is turned around', 'visible', (secret) => `보고\n\u202e${[...secret].reverse().join('')}\u202c`),
  csv('a cell', 'visible', (secret) => `구분,성명\n가,${secret}\n`),
  csv('a cell in quotes', 'visible', (secret) => `구분\t성명\r\n"가\t나"\t"${secret}"`),
  csv('characters of HTML', 'visible', (secret) => `구분,성명\n가,${entities(secret)}\n`),
  csv('a cell in base64', 'visible', (secret) => `구분,성명\n가,${base64(secret)}\n`),
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
  html('a script that escapes it', 'searched', (secret) => page(`<script>{"x":"${jsonEscaped(secret)}"}</script>`)),
  html('a page in an attribute', 'markup', (secret) => page(`<iframe srcdoc="${entities(secret).replaceAll('&', '&amp;')}"></iframe>`)),
  html('a drawing', 'markup', (secret) => page(`<svg><text>${[...secret].map((character) => `<tspan>${character}</tspan>`).join('')}</text></svg>`)),
  html('a drawing in an address', 'embedded', (secret) => page(`<img src="data:image/svg+xml;base64,${base64(`<svg><text>${secret}</text></svg>`)}">`)),
  html('a text in an address of a style sheet', 'searched', (secret) => page('', `<style>p { background: url(data:text/plain;base64,${base64(`추진계획의 그림 ${secret}`)}) }</style>`)),
  html('the type of the document', 'searched', (secret) => `<!DOCTYPE html PUBLIC "${secret}"><html><body><p>추진계획</p></body></html>`),
  html('a file in an address', 'visible', (secret) => page(`<a href="data:text/plain;base64,${base64(secret)}">가</a>`)),
  xml('an element', 'visible', (secret) => `<?xml version="1.0"?><doc><name>${secret}</name></doc>`),
  xml('CP949', 'visible', (secret) => cp949(`<?xml version="1.0" encoding="euc-kr"?><doc><name>${secret}</name></doc>`)),
  xml('CDATA', 'visible', (secret) => `<?xml version="1.0"?><doc><![CDATA[${secret}]]></doc>`),
  xml('an attribute', 'markup', (secret) => `<?xml version="1.0"?><doc person="${secret}">가</doc>`),
  xml('an element that is escaped twice', 'visible', (secret) => `<?xml version="1.0"?><doc><name>${entities(secret).replaceAll('&', '&amp;')}</name></doc>`),
  xml('an attribute in base64', 'markup', (secret) => `<?xml version="1.0"?><doc person="${base64(`추진계획의 담당자 ${secret}`)}">가</doc>`),
  xml('a processing instruction', 'markup', (secret) => `<?xml version="1.0"?><doc>가<?person ${secret}?></doc>`),
  xml('a comment', 'markup', (secret) => `<?xml version="1.0"?><doc>가<!--${secret}--></doc>`),
  xml('a file in base64', 'visible', (secret) => `<?xml version="1.0"?><doc><file>${base64(`첨부 문서의 내용을 다음과 같이 알려 드립니다. 담당 ${secret}`)}</file></doc>`),
  email('the text', 'visible', { header: `${PLAIN}\r\nContent-Transfer-Encoding: base64`, body: '{base64:담당 {secret}}' }),
  email('the subject', 'visible', { header: `${PLAIN}\r\nCc: =?utf-8?B?{base64:{secret}}?= <a@b>`, body: '가' }),
  message('CP949', 'visible', (secret) => `Content-Type: text/plain; charset=ks_c_5601-1987\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(cp949(secret))}`),
  message('a page', 'visible', (secret) => `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${secret}</p>`),
  message('the other of two bodies', 'hidden-text', (secret) => `Content-Type: multipart/alternative; boundary="b"\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${secret}</p>`)}`),
  message('another header', 'metadata', (secret) => `X-Person: =?utf-8?B?${base64(secret)}?=\r\n${PLAIN}\r\n\r\n가`),
  message('a header of a part', 'searched', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `${PLAIN}\r\nX-Person: =?utf-8?B?${base64(secret)}?=\r\n\r\n나`)}`),
  message('a file in uuencode', 'visible', (secret) => `${PLAIN}\r\n\r\n가\r\n${uuencoded(Buffer.from(secret))}`),
  message('a file of which it is said that it is a picture', 'visible', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, attached('image/png', 'a.png', list(secret)).replace('attachment', 'inline'))}`),
  message('after the last part, quoted-printable', 'searched', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`)}${quoted(secret)}`),
  message('before the first part', 'searched', (secret) => `${MIXED}\r\n\r\n${secret}\r\n${parts(`${PLAIN}\r\n\r\n가`)}`),
  message('an attachment', 'visible', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, attached('application/octet-stream', 'a.xlsx', list(secret)))}`),
  message('the name of an attachment, RFC 2047', 'visible', (secret) => named(`filename="=?utf-8?B?${base64(`${secret}.txt`)}?="`)),
  message('the name of an attachment, RFC 2231', 'visible', (secret) => named(`filename*=UTF-8''${encodeURIComponent(`${secret}.txt`)}`)),
  message('the name of an attachment, RFC 2231 in quotes', 'visible', (secret) => named(`filename="UTF-8''${encodeURIComponent(`${secret}.txt`).replaceAll('-', '%2D')}"`)),
  message('a message that was attached', 'visible', (secret) => `${MIXED}\r\n\r\n${parts(`${PLAIN}\r\n\r\n가`, `Content-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\nSubject: 2\r\n${PLAIN}\r\n\r\n${secret}`)}`),
  message('the EXIF of a picture in the page', 'metadata', (secret) => `Content-Type: multipart/related; boundary="b"\r\n\r\n${parts('Content-Type: text/html\r\n\r\n<p>a</p><img src="cid:1">', `Content-Type: image/jpeg\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(jpegWithExif({ author: secret }))}`)}`),
  archive('a file', 'visible', (secret) => zip({ 'a.txt': secret })),
  archive('an archive in it', 'visible', (secret) => zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.txt': secret }) }) })),
  archive('a workbook in it', 'visible', (secret) => zip({ '명단.xlsx': list(secret) })),
  archive('the name of a file', 'visible', (secret) => zip({ [`${secret}.txt`]: '가' })),
  archive('the name of a file in CP949', 'visible', (secret) => zip([[cp949(secret), '가']])),
  archive('the name of a file as an address has it', 'visible', (secret) => zip({ [`${encodeURIComponent(secret)}.txt`]: '가' })),
  archive('the name of a file as a message has it', 'visible', (secret) => zip({ [`=?utf-8?B?${base64(secret)}?=.txt`]: '가' })),
  archive('the name of a folder', 'file-name', (secret) => zip({ [`${secret}/`]: '', 'a.txt': '가' })),
  archive('what macOS tells of a file', 'embedded', (secret) => zip({ 'a.txt': '가', '__MACOSX/._a.txt': Buffer.concat([Buffer.from('0005160700020000', 'hex'), Buffer.from(secret)]) })),
  archive('what Windows tells of a folder', 'embedded', (secret) => zip({ 'a.txt': '가', 'desktop.ini': Buffer.from(`\ufeff[x]\r\n${secret}`, 'utf16le') })),
  archive('the comment of a file', 'metadata', (secret) => zip({ 'a.txt': '가' }, { comments: { 'a.txt': secret } })),
  archive('an extra field', 'metadata', (secret) => zip({ 'a.txt': '가' }, { extras: { 'a.txt': Buffer.from(secret) } })),
  archive('the comment of the archive', 'metadata', (secret) => zip({ 'a.txt': '가' }, { comment: secret })),
];
