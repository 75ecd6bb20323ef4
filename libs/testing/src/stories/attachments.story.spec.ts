import { createHash } from 'node:crypto';
import type { Attachment, PublicDocument, Tombstone } from '@plaza/contracts';
import { readHtml, readPdf } from '@plaza/rendition';
import { decoded as unwrapped } from '@plaza/text-analysis';
import { hidingPlaces } from '../../../extraction/src/testing/hiding-places';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { Inside } from './inside';
import { Needles, type Evidence } from './needles';

jest.setTimeout(300_000);

/**
 * One document for each place of each format where text can hide, with a citizen in it there and nowhere else, on the running
 * system. Afterwards everything public is read, decoded, and looked through for every one of them.
 */
const planted = hidingPlaces().map((place, index) => {
  const digits = String(7_000_000 + index * 137);
  const phone = `010-${digits.slice(0, 3)}8-${digits.slice(3)}`;
  return { ...place, documentId: `hidden-${index}`, phone, file: place.bytes(`신청인 연락처 ${phone}`) };
});
const CLEAN = '누구나 볼 수 있는 자전거도로 위치도';

let plaza: Plaza;
let inside: Inside;
const decided = new Map<string, PublicDocument>();
const evidence: Record<string, Evidence[]> = {};

beforeAll(async () => {
  plaza = await Plaza.start();
  inside = await Inside.open(plaza);
  const clean = await upload('위치도.txt', Buffer.from(CLEAN));
  const documents = [aDocument({ documentId: 'clean', attachments: [clean] })];
  for (const { documentId, file, format } of planted) documents.push(aDocument({ documentId, title: `첨부 ${documentId}`, attachments: [await upload(`붙임.${format}`, file)] }));
  for (let at = 0; at < documents.length; at += 20) await plaza.submit('documents', documents.slice(at, at + 20));
  for (const { documentId } of documents) decided.set(documentId, (await plaza.document(documentId, seenTo)) as PublicDocument);
  await inside.settled();
  evidence['documents, pages and files'] = (await Promise.all([...decided.values()].map(everythingOf))).flat();
  evidence['the public area, decoded'] = (await Promise.all(inside.files('public/files').map(decoded))).flat();
  evidence['tables outside the restricted side'] = await inside.tables((schema, table) => schema !== 'intake' && schema !== 'classification' && table !== 'dead_letters');
  evidence['PUBLICATIONS from its start'] = await inside.stream('PUBLICATIONS');
  evidence['everything that public services heard and said on the bus'] = inside.heard;
  evidence['the logs of services and servers'] = inside.files('logs');
  evidence['the metrics'] = await inside.metrics();
});
afterAll(async () => {
  await inside?.close();
  await plaza?.end();
});

async function upload(name: string, bytes: Buffer): Promise<Attachment> {
  const { intakeUrl, sources } = plaza.credentials;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const response = await fetch(`${intakeUrl}/v1/blobs/${sha256}`, { method: 'PUT', headers: { authorization: `Bearer ${sources.demo!.apiKey}` }, body: new Uint8Array(bytes) });
  if (!response.ok) throw new Error(`intake answered ${response.status}`);
  return { name, mediaType: 'application/octet-stream', size: bytes.length, sha256 };
}

/** Its files are no longer being read. */
const seenTo = (document: PublicDocument | Tombstone): boolean =>
  'attachments' in document && document.attachments.every(({ grounds }) => grounds.every(({ reasonEn }) => reasonEn !== 'The content of the file is being judged'));

async function everythingOf({ id, attachments }: PublicDocument): Promise<Evidence[]> {
  const paths = [`/api/v1/documents/${id}`, `/documents/${id}`, ...attachments.flatMap(({ url, html }) => [url, html ?? null]).filter((path) => path !== null)];
  return (await Promise.all(paths.map(async (path) => decoded({ where: path, bytes: Buffer.from(await (await fetch(plaza.url + path)).arrayBuffer()) })))).flat();
}

/** As it is, and as a reader of such files has it: what is compressed in a PDF, or written in base64, is no less public. */
async function decoded({ where, bytes }: Evidence): Promise<Evidence[]> {
  const as = (text: string) => ({ where: `${where}, read`, bytes: Buffer.from(text) });
  if (bytes.subarray(0, 5).toString() === '%PDF-') {
    const { text, besides, strings } = await readPdf(bytes);
    return [{ where, bytes }, as([text, besides, ...strings].join('\n'))];
  }
  const html = bytes.toString();
  if (!html.startsWith('<!doctype html>')) return [{ where, bytes }, as(unwrapped(html).text)];
  const { text, strings } = readHtml(html);
  return [{ where, bytes }, as(unwrapped([text, ...strings].join('\n')).text)];
}

it('every file is decided: nothing waits for ever', () => {
  expect(decided.size).toBe(planted.length + 1);
});

it('a file in which nothing is found is open, and is had as it is', async () => {
  const { status, attachments } = decided.get('clean')!;
  expect([status, attachments[0]!.status, attachments[0]!.original]).toEqual(['open', 'open', true]);
  expect(await (await fetch(plaza.url + attachments[0]!.url!)).text()).toBe(CLEAN);
});

it.each(planted.map(({ format, place, name, documentId }) => [format, place, name, documentId] as const))('in %s, what stands in a place of kind "%s" (%s) is noticed', (_, __, ___, documentId) => {
  // Masked, or held because it could not be judged; never open.
  expect(['partial', 'held']).toContain(decided.get(documentId)!.attachments[0]!.status);
  expect(decided.get(documentId)!.status).not.toBe('open');
});

describe('no planted secret', () => {
  const secrets = new Needles(planted.flatMap(({ phone }) => [phone, phone.replaceAll('-', ''), phone.slice(4)]));

  it.each([
    'documents, pages and files', 'the public area, decoded', 'tables outside the restricted side', 'PUBLICATIONS from its start',
    'everything that public services heard and said on the bus', 'the logs of services and servers', 'the metrics',
  ])('stands in %s', (surface) => {
    expect(evidence[surface]!.length).toBeGreaterThan(0);
    expect(secrets.in(evidence[surface]!).slice(0, 20)).toEqual([]);
  });

  it('is missed by looking: what is public of the files is found where they are', () => {
    const shown = new Needles([CLEAN, '[개인정보: 전화번호]']);
    for (const surface of ['documents, pages and files', 'the public area, decoded']) {
      expect(new Set(shown.in(evidence[surface]!).map(({ needle }) => needle)).size).toBe(2);
    }
  });

  it('has its original, or a hash of it, near the public', () => {
    const hashes = new Needles(planted.map(({ file }) => createHash('sha256').update(file).digest('hex')));
    expect(Object.values(evidence).flatMap((one) => hashes.in(one)).slice(0, 10)).toEqual([]);
  });
});

it('a file is gone from every address the moment its document is withdrawn, and soon from the disk', async () => {
  const { id, attachments } = decided.get('clean')!;
  // After so much reading, the connection of before may be gone.
  await eventually('it is taken back', async () => await plaza.submit('withdrawals', [{ documentId: 'clean', reason: 'wrong-document' }]).catch(() => undefined));
  await eventually('it is withdrawn', async () => ((await fetch(plaza.url + attachments[0]!.url!)).status === 410 ? true : undefined));
  await eventually('its bytes are gone', () => (inside.files('public/files').some(({ where }) => where.includes(id)) ? undefined : true));
});
