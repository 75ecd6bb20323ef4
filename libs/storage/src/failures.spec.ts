import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Area } from './area';
import { openArea } from './open-area';

const HOUR = 3_600_000;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a folder', () => {
  let parent: string;
  let folder: string;
  const open = (query = '') => openArea({ FILES_URL: pathToFileURL(folder).href + query });

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'open-plaza-folder-'));
    folder = join(parent, 'deep', 'area');
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('lets its owner alone read, or its group too, whatever the umask', async () => {
    const umask = process.umask(0o077);
    try {
      const key = await (await open()).add(Buffer.from('x'));
      expect([folder, join(folder, key)].map(modeOf)).toEqual(['700', '600']);
      folder = join(parent, 'shared');
      process.umask(0o027);
      await (await open('?readers=group')).put('demo/x', Buffer.from('x'));
      expect([folder, join(folder, 'demo'), join(folder, 'demo', 'x')].map(modeOf)).toEqual(['750', '750', '640']);
    } finally {
      process.umask(umask);
    }
  });

  it('loses what a crash left half written after a day, and nothing else', async () => {
    const area = await open();
    const key = await area.add(Buffer.from('whole'));
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, '.parts', name)) as [string, string];
    writeFileSync(old, 'half');
    writeFileSync(fresh, 'half');
    utimesSync(old, new Date(Date.now() - 25 * HOUR), new Date(Date.now() - 25 * HOUR));
    await area.clean(Date.now());
    expect([old, fresh, join(folder, key)].map(existsSync)).toEqual([false, true, true]);
  });

  it('keeps no part of what could not be written', async () => {
    const area = await open();
    await area.put('demo', Buffer.from('a file where a folder would have to be'));
    await expect(area.put('demo/x', Buffer.from('x'))).rejects.toThrow(expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }));
    expect(readdirSync(join(folder, '.parts'))).toEqual([]);
  });

  it('that fails says so, without the name of the file', async () => {
    mkdirSync(join(parent, 'deep'));
    writeFileSync(folder, 'not a folder');
    chmodSync(folder, 0o600);
    const failure = await (await open()).put('secret-key', Buffer.from('x')).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'StorageUnavailableError', code: 'STORAGE_UNAVAILABLE', cause: expect.objectContaining({ code: expect.any(String) }) });
    expect(String(failure)).not.toContain('secret-key');
  });

  it('lets a reader finish what is deleted meanwhile', async () => {
    const area = await open();
    const key = await area.add(Buffer.from('still read'));
    const { stream } = (await area.read(key))!;
    await area.delete(key);
    expect((await stream.toArray()).join('')).toBe('still read');
  });
});

it('an object store that is away is nobody’s fault, and said to be away', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const area = await openArea({ FILES_URL: `s3://plaza?endpoint=http://127.0.0.1:${port}`, S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' });
  expect(area).toBeInstanceOf(Area);
  await expect(area.read('a'.repeat(64))).rejects.toThrow(expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }));
  await expect(area.add(Buffer.from('x'))).rejects.toThrow(expect.objectContaining({ code: 'STORAGE_UNAVAILABLE' }));
  area.close();
  server.close();
});
