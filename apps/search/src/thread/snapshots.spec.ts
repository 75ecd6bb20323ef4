import files, { type FileHandle } from 'node:fs/promises';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_FILTERS, SegmentedIndex } from '@plaza/search-index';
import { published } from '../testing/change-log';
import { IndexHost } from './index-host';
import { Snapshots } from './snapshots';

const directories: string[] = [];
const newDirectory = () => directories[directories.push(mkdtempSync(join(tmpdir(), 'open-plaza-snapshots-'))) - 1]!;
afterEach(() => {
  jest.restoreAllMocks();
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

const unusable = jest.fn();
const idsIn = (index: SegmentedIndex) =>
  index.search({ text: null, filters: NO_FILTERS, sort: 'newest', size: 100, cursor: null }).hits.map(({ id }) => id).sort();

class Killed extends Error {}

/** Lets so many calls to the file system through, and none after that: as if the process had been killed there. */
function killAfter(calls: number): void {
  let left = calls;
  const step = () => {
    if (left-- <= 0) throw new Killed();
  };
  const { open, rename, unlink } = files;
  jest.spyOn(files, 'rename').mockImplementation(async (...args) => (step(), rename(...args)));
  jest.spyOn(files, 'unlink').mockImplementation(async (...args) => (step(), unlink(...args)));
  jest.spyOn(files, 'open').mockImplementation(async (...args) => {
    step();
    const handle = await open(...args);
    const { writeFile, sync } = handle;
    handle.sync = async () => (step(), sync.call(handle));
    handle.writeFile = (async (bytes: Uint8Array) => {
      await writeFile.call(handle, bytes.subarray(0, bytes.length >> 1));
      step();
      await writeFile.call(handle, bytes.subarray(bytes.length >> 1));
    }) as FileHandle['writeFile'];
    return handle;
  });
}

describe('snapshots', () => {
  it('are the old one or the new one, wherever the process was killed while writing', async () => {
    const small = { segmentSize: 2 };
    for (let calls = 0, killed = true; killed; calls++) {
      killed = false;
      const directory = newDirectory();
      const snapshots = new Snapshots(directory, unusable);
      const index = new SegmentedIndex([], small);
      await snapshots.load();
      for (const id of ['a', 'b', 'c']) index.upsert(published({ id }));
      await snapshots.save(index.segments, '3');
      index.remove('a');
      for (const id of ['d', 'e']) index.upsert(published({ id }));
      for (const compaction = index.compact(); !compaction.next().done; );
      killAfter(calls);
      await snapshots.save(index.segments, '6').catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
        killed = true;
      });
      jest.restoreAllMocks();
      const found = await new Snapshots(directory, unusable).load();
      const ids = idsIn(new SegmentedIndex(found!.segments, small));
      expect([found!.cursor, ids]).toEqual(found!.cursor === '3' ? ['3', ['a', 'b', 'c']] : ['6', ['b', 'c', 'd', 'e']]);
      if (!killed) expect([calls > 12, found!.cursor]).toEqual([true, '6']);
    }
    expect(unusable).not.toHaveBeenCalled();
  });

  it('of a document that died are written with its tombstone, though its segment stays as it is', async () => {
    const directory = newDirectory();
    const snapshots = new Snapshots(directory, unusable);
    const index = new SegmentedIndex([], { segmentSize: 2 });
    await snapshots.load();
    for (const id of ['a', 'b', 'c']) index.upsert(published({ id }));
    await snapshots.save(index.segments, '3');
    const before = readdirSync(directory);
    index.remove('a');
    await snapshots.save(index.segments, '4');
    expect(readdirSync(directory)).toEqual(before);
    expect(idsIn(new SegmentedIndex((await new Snapshots(directory, unusable).load())!.segments))).toEqual(['b', 'c']);
  });

  it('hold everything up to their cursor, though documents come while they are written', async () => {
    const directory = newDirectory();
    const host = new IndexHost(new Snapshots(directory, unusable));
    await host.load();
    const saves: Promise<number>[] = [];
    for (let at = 1; at <= 30; at++) {
      host.apply('serving', { removals: at % 3 ? [] : [`d${at - 1}`], documents: [published({ id: `d${at}` })] });
      host.complete('serving', String(at));
      saves.push(host.save());
    }
    await Promise.all(saves);
    const loaded = new IndexHost(new Snapshots(directory, unusable));
    expect(await loaded.load()).toEqual({ cursor: '30', documents: 20 });
  });
});
