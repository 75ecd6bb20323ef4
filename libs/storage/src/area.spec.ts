import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Area } from './area';
import { openArea } from './open-area';
import { startObjectStore } from './testing/object-store';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const textOf = async (area: Area, key: string) => (await buffer((await area.read(key))!.stream)).toString();
const keysOf = async (area: Area) => (await Readable.from(area.keys()).toArray() as string[]).sort();

const places = {
  async folder() {
    const folder = mkdtempSync(join(tmpdir(), 'open-plaza-area-'));
    return { settings: { FILES_URL: pathToFileURL(join(folder, 'area')).href }, stop: () => rmSync(folder, { recursive: true, force: true }) };
  },
  async bucket() {
    const store = await startObjectStore();
    return { settings: { FILES_URL: store.url, ...store.keys }, stop: store.stop };
  },
};

describe.each(['folder', 'bucket'] as const)('an area in a %s', (kind) => {
  let area: Area;
  let place: Awaited<ReturnType<(typeof places)[typeof kind]>>;

  beforeEach(async () => {
    place = await places[kind]();
    area = await openArea(place.settings);
  });
  afterEach(async () => {
    area.close();
    await place.stop();
  });

  it('keeps bytes under their hash', async () => {
    const key = await area.add(Buffer.from('공개된 파일'));
    expect(key).toBe(sha256(Buffer.from('공개된 파일')));
    expect(await textOf(area, key)).toBe('공개된 파일');
    expect(await area.sizeOf(key)).toBe(Buffer.byteLength('공개된 파일'));
  });

  it('keeps nothing, and knows nothing, before something is stored', async () => {
    expect(await area.read('a'.repeat(64))).toBeNull();
    expect(await area.has('demo/a')).toBe(false);
    expect(await keysOf(area)).toEqual([]);
    await area.delete('demo/a');
    await area.clean(Date.now());
  });

  it('stores what streams in, tells whether it is new, and lists it', async () => {
    const bytes = randomBytes(12 * 1024 * 1024);
    const expected = { sha256: sha256(bytes), limit: bytes.length };
    const key = `demo/${expected.sha256}`;
    expect(await area.put(key, Readable.from(chunksOf(bytes)), expected)).toBe(true);
    expect(await area.put(key, Readable.from(chunksOf(bytes)), expected)).toBe(false);
    expect(sha256(await buffer((await area.read(key))!.stream))).toBe(expected.sha256);
    await area.add(Buffer.alloc(0));
    expect(await keysOf(area)).toEqual([key, sha256(Buffer.alloc(0))].sort());
  });

  it('shows nothing under a name before all of it is there', async () => {
    const seen: boolean[] = [];
    const source = Readable.from((async function* () {
      for (const chunk of chunksOf(randomBytes(6 * 1024 * 1024))) yield chunk;
      seen.push(await area.has('demo/x'), (await keysOf(area)).length > 0);
    })());
    await area.put('demo/x', source);
    expect([...seen, await area.has('demo/x')]).toEqual([false, false, true]);
  });

  it.each([1, 12 * 1024 * 1024])('stores nothing of %d bytes with another hash than expected', async (size) => {
    await expect(area.put('demo/x', Readable.from(chunksOf(randomBytes(size))), { sha256: sha256(Buffer.from('other')) })).rejects.toThrow(expect.objectContaining({ code: 'HASH_MISMATCH' }));
    expect(await area.has('demo/x')).toBe(false);
    expect(await keysOf(area)).toEqual([]);
  });

  it('checks what is sent again as strictly as before', async () => {
    const key = await area.add(Buffer.from('one'));
    await expect(area.put(key, Readable.from([Buffer.from('two')]), { sha256: key })).rejects.toThrow(expect.objectContaining({ code: 'HASH_MISMATCH' }));
    expect(await textOf(area, key)).toBe('one');
  });

  it('stops at the limit, and leaves the source alive to be answered', async () => {
    const source = Readable.from(chunksOf(randomBytes(1024 * 1024)));
    await expect(area.put('demo/x', source, { limit: 100_000 })).rejects.toThrow(expect.objectContaining({ code: 'TOO_MANY_BYTES' }));
    expect(source.destroyed).toBe(false);
    expect(await keysOf(area)).toEqual([]);
  });

  it('throws a failure of the source as it is, and keeps nothing of what came before', async () => {
    const broken = new Error('the connection is gone');
    const source = Readable.from((async function* () {
      yield randomBytes(6 * 1024 * 1024);
      throw broken;
    })());
    await expect(area.put('demo/x', source)).rejects.toBe(broken);
    expect(await keysOf(area)).toEqual([]);
  });

  it('forgets what is deleted', async () => {
    const key = await area.add(Buffer.from('one'));
    await area.delete(key);
    expect(await area.has(key)).toBe(false);
    expect(await area.read(key)).toBeNull();
    expect(await area.put(key, Buffer.from('one'))).toBe(true);
  });

  it.each(['', '..', '../x', 'a/../../x', '/etc/passwd', '.parts/x', 'a//b', 'a/', 'a\\b', 'a\0b', 'x'.repeat(200)])('has no file under %j', async (key) => {
    for (const ask of [area.put(key, Buffer.from('x')), area.read(key), area.has(key), area.delete(key)]) {
      await expect(ask).rejects.toThrow(expect.objectContaining({ code: 'INVALID_KEY' }));
    }
  });
});

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}
