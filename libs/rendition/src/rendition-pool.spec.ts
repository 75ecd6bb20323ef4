import { RenditionPool } from './index';
import { letter } from './testing/letter';
import { typeHtml } from './html/type-html';
import { typePdf } from './pdf/type-pdf';

const pool = new RenditionPool({ processes: 1 });
afterAll(() => pool.close());

it('makes in a process of its own what would be made in any other, and reads it again', async () => {
  const { pdf, html, texts } = await pool.make(letter);
  expect(Buffer.compare(pdf, await typePdf(letter))).toBe(0);
  expect(Buffer.from(html).toString()).toBe(typeHtml(letter));
  const saying = (what: string) => texts.filter((text) => text.includes(what)).length;
  // Both pages; then also bookmark, metadata and titles.
  expect(saying('신청인 [개인정보: 이름](전화 [개인정보: 전화번호])의 건의로')).toBe(2);
  expect(saying(letter.title)).toBeGreaterThanOrEqual(5);
  expect(saying('- 1 / ')).toBe(1);
});

it('what is too large is said to be, and the next one is made all the same', async () => {
  const rows = Array.from({ length: 2 }, () => Array.from({ length: 3_000 }, () => '가'));
  await expect(pool.make({ ...letter, blocks: [{ kind: 'table', rows }] })).rejects.toThrow(expect.objectContaining({ name: 'TaskFailed', code: 'RENDITION_TOO_LARGE' }));
  await expect(pool.make({ ...letter, blocks: [] })).resolves.toMatchObject({ texts: expect.any(Array) });
});
