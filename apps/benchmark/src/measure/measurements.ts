import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '@plaza/contracts';
import type { Prepared, Running, Stage } from '../systems/system';
import { pace, saturate } from './load';
import { percentile, rounded } from './statistics';
import { measureUsage, ownCpu } from './usage';
import { WriteAheadLog } from './write-ahead-log';

/** What never arrives must not be waited for: five minutes, or as long as it takes to be delivered again without anything new. */
const patienceWith = ({ redeliveryMs }: Running) => ({ quietMs: redeliveryMs + 15_000, atMostMs: 300_000 });
const idsOf = (load: readonly Prepared[]) => load.map(({ documentId }) => documentId);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

export interface Counted {
  documents: number;
  /** Offered, and never public and searchable. */
  lost: number;
  /** Documents with more than one public entry. */
  doubled: number;
}

const counted = (system: Running, ids: string[]): Counted => ({
  documents: ids.length, lost: system.watch.missing(ids).length, doubled: system.watch.doubled(ids).length,
});

export interface ProcessCost {
  /** CPU seconds per 1,000 documents. */
  cpuPer1000: number;
  idleMB: number;
  loadedMB: number;
}

export interface Saturation extends Counted {
  documentsPerSecond: number;
  cpuPer1000: number;
  byProcess: Record<string, ProcessCost>;
  walPerDocument: number;
  rss: number;
  rssIdle: number;
  /** CPU seconds per 1,000 documents of the load generator and watcher, which share the machine. */
  ownCpuPer1000: number;
}

/** @param idle memory by process before the first document */
export async function measureSaturation(system: Running, documents: Document[], idle: Record<string, { memory: number }>): Promise<Saturation> {
  const load = documents.map((document) => system.prepare(document));
  const ids = idsOf(load);
  const log = await WriteAheadLog.of(system.databaseUrl);
  try {
    const [before, walBefore, ownBefore] = [measureUsage(system.pids), await log.bytes(), ownCpu()];
    const began = await saturate(load);
    await system.watch.until(ids, patienceWith(system));
    const [after, walAfter, ownAfter] = [measureUsage(system.pids), await log.bytes(), ownCpu()];
    const arrived = ids.flatMap((id) => system.watch.arrivedAt.get(id) ?? []);
    const per1000 = 1000 / Math.max(1, arrived.length);
    const byProcess = Object.fromEntries(Object.entries(after).map(([name, { memory, cpu }]): [string, ProcessCost] => [name, {
      cpuPer1000: rounded((cpu - (before[name]?.cpu ?? 0)) * per1000), idleMB: rounded(idle[name]?.memory ?? 0), loadedMB: rounded(memory),
    }]));
    return {
      ...counted(system, ids),
      documentsPerSecond: rounded(arrived.length / ((Math.max(...arrived) - began) / 1000)),
      cpuPer1000: rounded(sum(Object.values(byProcess).map(({ cpuPer1000 }) => cpuPer1000))),
      byProcess,
      walPerDocument: Math.round((walAfter - walBefore) / Math.max(1, arrived.length)),
      rss: rounded(sum(Object.values(byProcess).map(({ loadedMB }) => loadedMB))),
      rssIdle: rounded(sum(Object.values(byProcess).map(({ idleMB }) => idleMB))),
      ownCpuPer1000: rounded((ownAfter - ownBefore) * per1000),
    };
  } finally {
    await log.close();
  }
}

export interface Latency extends Counted {
  /** Milliseconds from the scheduled moment until public and searchable; null: so many never were. */
  p50: number | null;
  p99: number | null;
}

export async function measureLatency(system: Running, documents: Document[], rate: number): Promise<Latency> {
  const load = documents.map((document) => system.prepare(document));
  const scheduled = await pace(load, rate);
  const ids = idsOf(load);
  await system.watch.until(ids, patienceWith(system));
  const delays = ids.map((id) => (system.watch.arrivedAt.get(id) ?? Infinity) - scheduled.get(id)!);
  return { ...counted(system, ids), p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}

export interface Kill extends Counted {
  stage: Stage;
}

/** Kills one stage once a third of the load is public, and waits until all that was in its hands has been delivered again. */
export async function measureKill(system: Running, documents: Document[], stage: Stage): Promise<Kill> {
  const load = documents.map((document) => system.prepare(document));
  const ids = idsOf(load);
  const before = system.watch.publications;
  const sending = saturate(load);
  const giveUpAt = performance.now() + 60_000;
  while (system.watch.publications - before < ids.length / 3 && performance.now() < giveUpAt) await pause(5);
  system.kill(stage);
  await sending;
  const patience = patienceWith(system);
  // However early everything is there: what is delivered twice comes late.
  await system.watch.until(ids, { ...patience, atLeastMs: patience.quietMs });
  return { ...counted(system, ids), stage };
}
