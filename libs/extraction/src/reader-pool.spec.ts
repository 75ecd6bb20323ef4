import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReaderPool } from './index';
import { zip } from './testing/zip';

const pool = new ReaderPool({ processes: 1 });
afterAll(() => pool.close());

const declared = (bytes: Buffer) => ({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
const read = (bytes: Buffer) => pool.read(bytes, declared(bytes));

it('reads what is in memory, and what is at a path', async () => {
  const bytes = Buffer.from('첫 줄\n둘째 줄');
  const content = { format: 'txt', blocks: [{ kind: 'paragraph', text: '첫 줄' }, { kind: 'paragraph', text: '둘째 줄' }], elsewhere: [], readAgain: [] };
  await expect(read(bytes)).resolves.toEqual({ content });

  const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
  writeFileSync(join(folder, 'file'), bytes);
  await expect(pool.read(join(folder, 'file'), declared(bytes))).resolves.toEqual({ content });
  rmSync(folder, { recursive: true });
});

it('reads no other bytes than those declared', async () => {
  const bytes = Buffer.from('내용');
  await expect(pool.read(bytes, { ...declared(bytes), size: 7 })).resolves.toMatchObject({ problem: 'mismatch' });
  await expect(pool.read(bytes, { ...declared(bytes), sha256: '0'.repeat(64) })).resolves.toMatchObject({ problem: 'mismatch' });
});

it('lays the files of an archive one after the other', async () => {
  await expect(read(zip({ 'a.txt': '가', 'b.zip': zip({ 'c.txt': '나' }) }))).resolves.toMatchObject({
    content: {
      format: 'zip',
      blocks: [
        { kind: 'file', name: 'a.txt' }, { kind: 'paragraph', text: '가' },
        { kind: 'file', name: 'b.zip' }, { kind: 'file', name: 'c.txt' }, { kind: 'paragraph', text: '나' },
      ],
    },
  });
});

it('says of a format that nobody reads so', async () => {
  await expect(read(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]))).resolves.toEqual({ problem: 'unsupported', detail: 'unknown' });
});
