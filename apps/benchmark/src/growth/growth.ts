import { setTimeout as pause } from 'node:timers/promises';
import { measureLatency, measureSaturation, type Saturation } from '../measure/measurements';
import { rounded } from '../measure/statistics';
import { saturate, type Loads } from '../measure/load';
import { measureUsage } from '../measure/usage';
import type { Plan } from '../options';
import { aligned } from '../report/table';
import { administratorUrl, startPlaza } from '../systems/plaza';
import type { Session } from '../systems/session';
import type { Running } from '../systems/system';
import { Filling } from './fill';
import { IndexStatus } from './index-status';

const TEMPLATES = 5_000;
const RATE = 200;

/** What a document costs while so many are stored. */
export interface Growth {
  stored: number;
  saturation: number;
  cpuPer1000: number;
  /** CPU of a document against that at the first size. */
  costRatio: number;
  p50At200: number | null;
  p99At200: number | null;
  walPerDocument: number;
  rss: number;
  lost: number;
  doubled: number;
  /** Documents a second when the index is built anew from the change log, beside the one that serves. */
  rebuiltPerSecond: number;
  byProcess: Saturation['byProcess'];
}

/** The plaza alone, with so many documents stored: copies of its own, under other ids. */
export async function measureGrowth(plan: Plan, session: Session, loads: Loads, say: (text: string) => void): Promise<Growth[]> {
  const system = await session.start(startPlaza);
  try {
    const templates = loads('templates', TEMPLATES).map((document) => system.prepare(document));
    const ids = templates.map(({ documentId }) => documentId);
    await saturate(templates);
    await system.watch.until(ids, { quietMs: 30_000, atMostMs: 300_000 });
    const published = ids.filter((id) => system.watch.arrivedAt.has(id));
    const filling = await Filling.of(administratorUrl(system.plaza, system.plaza.state.databaseName), published);
    try {
      return await atSizes(system, { filling, index: new IndexStatus(system.plaza), plan, loads, say });
    } finally {
      await filling.close();
    }
  } finally {
    await session.end();
  }
}

interface Means {
  filling: Filling;
  index: IndexStatus;
  plan: Plan;
  loads: Loads;
  say(text: string): void;
}

async function atSizes(system: Running, { filling, index, plan, loads, say }: Means): Promise<Growth[]> {
  const results: Growth[] = [];
  for (const size of [...plan.stored].sort((a, b) => a - b)) {
    await fill(filling, index, size, say);
    const latency = await measureLatency(system, loads(`latency ${size}`, RATE * plan.seconds[RATE]), RATE);
    const saturation = await measureSaturation(system, loads(`saturation ${size}`, plan.saturation), measureUsage(system.pids));
    results.push({
      stored: size,
      saturation: saturation.documentsPerSecond,
      cpuPer1000: saturation.cpuPer1000,
      costRatio: rounded(saturation.cpuPer1000 / (results[0]?.cpuPer1000 ?? saturation.cpuPer1000)),
      p50At200: latency.p50, p99At200: latency.p99,
      walPerDocument: saturation.walPerDocument,
      rss: saturation.rss,
      lost: latency.lost + saturation.lost, doubled: latency.doubled + saturation.doubled,
      rebuiltPerSecond: rounded(await index.rebuild()),
      byProcess: saturation.byProcess,
    });
  }
  return results;
}

async function fill(filling: Filling, index: IndexStatus, size: number, say: (text: string) => void): Promise<void> {
  while (!(await filling.isSettled())) await pause(200);
  const began = performance.now();
  await index.reaches(await filling.upTo(size));
  say(`${size} documents stored and searchable after ${((performance.now() - began) / 1000).toFixed(0)} s`);
  // The portal reads the log, too, and PostgreSQL tidies up.
  await pause(15_000);
}

export function growthTable(results: Growth[]): string {
  const shown = (value: number | null) => (value === null ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: 2 }));
  const head = ['stored', 'documents/s', 'CPU s per 1,000', 'against the first', 'p50 at 200/s', 'p99', 'log bytes', 'MB', 'lost', 'doubled', 'rebuilt/s'];
  return aligned([head, ...results.map((growth) => [
    growth.stored, growth.saturation, growth.cpuPer1000, growth.costRatio, growth.p50At200, growth.p99At200, growth.walPerDocument, growth.rss,
    growth.lost, growth.doubled, growth.rebuiltPerSecond,
  ].map(shown))]);
}
