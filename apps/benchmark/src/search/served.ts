import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSearchParameters } from '@plaza/search-index';
import { Corpus } from './corpus';
import { percentiles, type Percentiles } from './figures';
import { IndexThread } from './index-thread';
import { knownItemRank } from './known-items';
import { arrive, SLICE } from './load';
import { questionsFor } from './questions';

const PAGE = 500;
const ASKED = 100;
/** Questions of each kind before the clock runs: until then the machine compiles. */
const WARM_UP = 10;
/** In questions under load, each kind gets so many milliseconds at most: the whole takes long enough for a save. */
const UNDER_LOAD = 1_500;

export interface ServedFigures {
  documents: number;
  rebuild: { seconds: number; documentsPerSecond: number; threadMicroseconds: number; longestPause: number };
  memory: { rss: number; heap: number; arrays: number };
  save: { milliseconds: number; bytes: number; longestPause: number };
  load: { milliseconds: number };
  idle: Record<string, Percentiles>;
  underLoad: { rate: number; questions: Record<string, Percentiles>; removal: Percentiles; longestPause: number; saves: number[] };
  knownItemRank: number;
}

/** The index in its thread, as apps/search runs it: built page by page in slices, saved, loaded, asked idle and while documents arrive. */
export async function measureServed(documents: number): Promise<ServedFigures> {
  const directory = await mkdtemp(join(tmpdir(), 'open-plaza-bench-search-'));
  const corpus = new Corpus();
  global.gc?.();
  const rssBefore = process.memoryUsage().rss;
  let thread = new IndexThread(directory);
  try {
    const rebuild = await build(thread, corpus, documents);
    const { heap, arrays } = await thread.probe(true);
    global.gc?.();
    const memory = { rss: (process.memoryUsage().rss - rssBefore) / documents, heap: heap / documents, arrays: arrays / documents };
    const save = await saved(thread, directory, documents);
    await thread.end();

    thread = new IndexThread(directory);
    const start = performance.now();
    await thread.call('load');
    const load = { milliseconds: performance.now() - start };
    await thread.probe(true);
    const idle = await asked(thread, corpus, documents, (count) => count < ASKED);
    const rank = await knownItemRank(corpus, documents, (query) => thread.search(query));
    return { documents, rebuild, memory, save, load, idle, knownItemRank: rank, underLoad: await loaded(thread, corpus, documents) };
  } finally {
    await thread.end();
    await rm(directory, { recursive: true });
  }
}

/** As the service builds anew: `building`, slices of a page one after the other, then the swap. */
async function build(thread: IndexThread, corpus: Corpus, documents: number): Promise<ServedFigures['rebuild']> {
  const before = await thread.probe(true);
  await thread.call('beginBuilding');
  let spent = 0;
  for (let at = 0; at < documents; at += PAGE) {
    const page = Array.from({ length: Math.min(PAGE, documents - at) }, (_, offset) => corpus.document(at + offset));
    // The clock stands still while the page is invented.
    const start = performance.now();
    for (let first = 0; first < page.length; first += SLICE) {
      await thread.call('apply', 'building', { removals: [], documents: page.slice(first, first + SLICE) });
    }
    await thread.call('complete', 'building', String(at + page.length));
    spent += performance.now() - start;
  }
  const after = await thread.probe();
  await thread.call('swap');
  return {
    seconds: spent / 1000, documentsPerSecond: documents / (spent / 1000),
    threadMicroseconds: ((after.cpu - before.cpu) * 1000) / documents, longestPause: after.longestPause,
  };
}

async function saved(thread: IndexThread, directory: string, documents: number): Promise<ServedFigures['save']> {
  await thread.probe();
  const milliseconds = await thread.call<number>('save');
  const { longestPause } = await thread.probe();
  let bytes = 0;
  for (const name of await readdir(directory)) bytes += (await stat(join(directory, name))).size;
  return { milliseconds, bytes: bytes / documents, longestPause };
}

async function asked(thread: IndexThread, corpus: Corpus, documents: number, goesOn: (count: number, since: number) => boolean) {
  const figures: Record<string, Percentiles> = {};
  const kinds = questionsFor(corpus, documents);
  for (const make of kinds.values()) for (let at = 0; at < WARM_UP; at++) await thread.search(parseSearchParameters(make(at + ASKED)));
  for (const [name, make] of kinds) {
    const took: number[] = [];
    const began = performance.now();
    for (let at = 0; goesOn(at, performance.now() - began); at++) {
      const start = performance.now();
      await thread.search(parseSearchParameters(make(at)));
      took.push(performance.now() - start);
    }
    figures[name] = percentiles(took);
  }
  return figures;
}

async function loaded(thread: IndexThread, corpus: Corpus, documents: number): Promise<ServedFigures['underLoad']> {
  const arrivals = arrive(thread, corpus, documents);
  await thread.probe();
  const questions = await asked(thread, corpus, documents, (count, since) => count < ASKED && since < UNDER_LOAD);
  const { saves, removals, rate } = await arrivals.stop();
  const { longestPause } = await thread.probe();
  return { rate, questions, removal: percentiles(removals), longestPause, saves };
}
