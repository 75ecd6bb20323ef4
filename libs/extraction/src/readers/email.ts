import PostalMime, { decodeWords, type Attachment, type Email } from 'postal-mime';
import { decodeText } from '@plaza/text-analysis';
import { detectFormat } from '../format/detect-format';
import { HtmlPage } from '../html/page';
import type { Reading } from '../reading';
import { Unreadable } from '../unreadable';
import { readImage } from './image';

const SHOWN = ['from', 'to', 'cc', 'bcc', 'subject', 'date'];

/** A message of RFC 5322: what mail programs show of its header, its text, then its attachments, messages among them. */
export async function readEmail(bytes: Buffer, reading: Reading): Promise<void> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  if (isEncrypted(email)) throw new Unreadable('encrypted', 'email');
  reading.entries(email.attachments.length);
  for (const { key, originalKey, value } of email.headers) {
    const line = `${originalKey}: ${decodeWords(value)}`;
    if (SHOWN.includes(key)) reading.paragraph(line);
    else reading.hidden('metadata', line);
  }
  for (const line of reading.shown(email.text ?? '').split(/\r?\n/)) reading.paragraph(line);
  await readBody(email, reading);
  for (const attachment of email.attachments) await readAttachment(attachment, reading);
  reading.again(asWritten(bytes));
}

/** A mail program shows one of two bodies; they need not say the same. */
async function readBody({ text, html }: Email, reading: Reading): Promise<void> {
  if (html === undefined) return;
  const page = new HtmlPage(reading);
  if (text === undefined) page.read(html);
  else reading.apart('hidden-text', () => page.read(html));
  for (const { name, bytes } of page.files) await reading.file(name, bytes);
}

async function readAttachment({ filename, mimeType, description, related, disposition, content }: Attachment, reading: Reading): Promise<void> {
  reading.hidden('metadata', description);
  const bytes = Buffer.from(content as ArrayBuffer);
  if (mimeType.startsWith('image/') && (related || disposition === 'inline') && (await detectFormat(bytes)) === 'image') {
    reading.hidden('file-name', filename);
    await readImage(bytes, reading);
  } else await reading.file(filename ?? mimeType, bytes);
}

function isEncrypted({ headers, attachments }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value.toLowerCase() ?? '';
  return type.startsWith('multipart/encrypted') || (/^application\/(?:x-)?pkcs7-mime/.test(type) && !type.includes('signed-data') && attachments.length > 0);
}

/** What stands between the parts too, which no mail program shows. Lines in base64 have been read as what they are. */
function asWritten(bytes: Buffer): string {
  const text = decodeText(bytes)?.text ?? bytes.toString('latin1');
  return text.split(/\r?\n/).filter((line) => !/^[A-Za-z0-9+/]{60,}={0,2}$/.test(line)).join('\n');
}
