import { createHash } from 'node:crypto';
import type { Attachment, Document } from '@plaza/contracts';

export interface Blob {
  sha256: string;
  content: Buffer;
  mediaType: string;
}

interface Kind {
  extension: string;
  mediaType: string;
  content(about: string): Buffer;
}

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64');

/** What offices attach, and what becomes of each: left as it is, typed anew with somebody masked, held. */
const KINDS: Kind[] = [
  { extension: 'txt', mediaType: 'text/plain', content: (about) => Buffer.from(`${about}\n\n1. 위치: 붙임 도면과 같음\n2. 기간: 2026년 12월까지\n3. 방법: 구간별로 나누어 시행함\n`) },
  { extension: 'csv', mediaType: 'text/csv', content: (about) => Buffer.from(`구분,수량,단가,금액\n${about.replaceAll(',', ' ')},12,35000,420000\n안내판,4,80000,320000\n합계,16,,740000\n`) },
  { extension: 'rtf', mediaType: 'application/rtf', content: (about) => rtf([about, '신청인 오하늘(010-0000-1234)이 제출한 의견을 검토하였음.', '오하늘 님께 결과를 회신함.']) },
  { extension: 'html', mediaType: 'text/html', content: (about) => Buffer.from(`<!doctype html><meta charset="utf-8"><h1>${escaped(about)}</h1><p>주민 의견을 들어 계획에 반영하였음.</p><!-- 의견 제출자 오하늘 010-0000-1234 -->`) },
  {
    extension: 'csv', mediaType: 'text/csv',
    content: () => Buffer.from('연번,성명,생년월일,연락처\n1,오하늘,1985. 1. 2.,010-0000-1001\n2,편바다,1990. 3. 4.,010-0000-1002\n3,탁구름,1978. 5. 6.,010-0000-1003\n'),
  },
  { extension: 'png', mediaType: 'image/png', content: () => PIXEL },
];

/** The same document with files that exist: what they hold hangs on its number, version and place alone, so that a repeat says the same. */
export function withFiles(document: Document): { document: Document; blobs: Blob[] } {
  if (!document.attachments?.length) return { document, blobs: [] };
  const made = document.attachments.map((attachment, index) => fileFor(document, attachment, index));
  const renamed = new Map(document.attachments.map(({ name }, index) => [`attachment:${name}`, `attachment:${made[index]!.attachment.name}`]));
  const withheld = document.withheld?.map((one) => ({ ...one, part: renamed.get(one.part) ?? one.part }));
  return { document: { ...document, attachments: made.map(({ attachment }) => attachment), ...(withheld && { withheld }) }, blobs: made.map(({ blob }) => blob) };
}

function fileFor({ documentId, version, title }: Document, attachment: Attachment, index: number) {
  const share = sha256Of(Buffer.from(`${documentId}/${version}/${index}`));
  const { extension, mediaType, content } = KINDS[Number.parseInt(share.slice(0, 4), 16) % KINDS.length]!;
  const bytes = content(title);
  const blob: Blob = { sha256: sha256Of(bytes), content: bytes, mediaType };
  const name = attachment.name.replace(/\.[a-z]+$/, `.${extension}`);
  return { blob, attachment: { ...attachment, name, mediaType, size: bytes.length, sha256: blob.sha256 } };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Rich text, with every letter beyond ASCII as its number. */
function rtf(paragraphs: string[]): Buffer {
  const units = (text: string) => text.replace(/[\\{}]/g, '\\$&').replace(/[^ -~]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
  return Buffer.from(`{\\rtf1\\ansi\\uc1 ${paragraphs.map((text) => `${units(text)}\\par\n`).join('')}}`);
}
