import type { PublicAttachment } from '@plaza/contracts';
import { withdrawn } from '../testing/documents';
import { publishFile } from '../testing/files';
import { type RunningPortal, startPortal } from '../testing/portal';

let portal: RunningPortal;
const bytes = Buffer.from('%PDF-1.7 공개된 파일');
const page = Buffer.from('<!doctype html><title>파일</title>');

beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

async function published() {
  const document = await publishFile(portal, { pdf: bytes, html: page, name: '신청 현황(1).hwp' });
  const [{ url, html }] = document.attachments as [PublicAttachment];
  return { document, url: url!, html: html! };
}

it('a file is had at the address that its document gives, under its own name', async () => {
  const { url } = await published();
  const response = await portal.get(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('신청 현황')}%281%29.hwp.pdf`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

it('one of two files with the same bytes is had at its own address, under its own name', async () => {
  const { document, url } = await published();
  const twin = { ...document.attachments[0]!, name: '같은 현황.hwp', url: url.replace('.pdf', '-2.pdf') };
  portal.behind.publish({ ...document, attachments: [document.attachments[0]!, twin] });
  const response = await portal.get(twin.url);
  expect(response.headers.get('content-disposition')).toContain(`${encodeURIComponent('같은 현황')}.hwp.pdf`);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

it('what a file says is never run, and it loads nothing from anywhere', async () => {
  const { html } = await published();
  const response = await portal.get(html);
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(response.headers.get('content-security-policy')).not.toMatch('script-src');
});

it('no cache shows it without asking again', async () => {
  expect((await portal.get((await published()).url)).headers.get('cache-control')).toBe('no-cache');
});

it('a file is gone the moment its document is withdrawn, though its bytes are still there', async () => {
  const { document, url } = await published();
  portal.behind.publish(withdrawn(document));
  const response = await portal.get(url);
  expect([response.status, (await response.json() as { status: string }).status]).toEqual([410, 'withdrawn']);
});

it('a file that the current state of its document does not list is not there', async () => {
  const { document, url } = await published();
  portal.behind.publish({ ...document, version: 2, attachments: [{ name: '신청 현황.hwp', status: 'held', grounds: [], url: null }] });
  expect((await portal.get(url)).status).toBe(404);
});

it.each(['x', '..%2f..%2fsecret', `${'a'.repeat(64)}.pdf`, `${'a'.repeat(64)}.exe`])('nothing else is there: %s', async (name) => {
  const { document } = await published();
  expect((await portal.get(`/api/v1/documents/${document.id}/files/${name}`)).status).toBe(404);
});
