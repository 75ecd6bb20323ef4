import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '@plaza/contracts';
import { RATES, type Plan, type Rate } from '../options';
import { NOTHING, type RunOfSystem } from '../report/results';
import type { Running, Stage } from '../systems/system';
import { saturate, type Loads } from './load';
import { measureKill, measureLatency, measureSaturation, type Latency } from './measurements';
import { rounded } from './statistics';
import { measureUsage } from './usage';

/** Each run kills another. */
const KILLED: Stage[] = ['classification', 'publication', 'intake'];
const SETTLE = 3_000;

/** Everything that is measured of one system in one run, from its start on. */
export async function runSystem(start: () => Promise<Running>, plan: Plan, run: number, loads: Loads): Promise<RunOfSystem> {
  const launched = performance.now();
  const system = await start();
  const secondsToStart = rounded((performance.now() - launched) / 1000);
  await pause(SETTLE);
  const idle = measureUsage(system.pids);
  await warmUp(system, loads('warm-up', plan.warmUp));
  const latency = {} as Record<Rate, Latency | null>;
  for (const rate of RATES) {
    latency[rate] = plan.parts.includes('latency') ? await measureLatency(system, loads(`latency ${rate}`, rate * plan.seconds[rate]), rate) : null;
  }
  const saturation = plan.parts.includes('saturation') ? await measureSaturation(system, loads('saturation', plan.saturation), idle) : null;
  const kill = plan.parts.includes('kill') ? await measureKill(system, loads('kill', plan.kill), KILLED[(run - 1) % KILLED.length]!) : null;
  const calm = [...Object.values(latency), saturation].filter((part) => part !== null);
  const total = (what: 'lost' | 'doubled') => (calm.length ? calm.reduce((sum, part) => sum + part[what], 0) : null);
  return {
    figures: {
      ...NOTHING,
      secondsToStart,
      saturation: saturation?.documentsPerSecond ?? null,
      ...Object.fromEntries(RATES.flatMap((rate) => [[`p50At${rate}`, latency[rate]?.p50 ?? null], [`p99At${rate}`, latency[rate]?.p99 ?? null]])),
      cpuPer1000: saturation?.cpuPer1000 ?? null,
      rss: saturation?.rss ?? null,
      rssIdle: saturation?.rssIdle ?? null,
      walPerDocument: saturation?.walPerDocument ?? null,
      ownCpuPer1000: saturation?.ownCpuPer1000 ?? null,
      lost: total('lost'),
      doubled: total('doubled'),
      lostOnKill: kill?.lost ?? null,
      doubledOnKill: kill?.doubled ?? null,
    },
    byProcess: saturation?.byProcess ?? {},
    kill,
  };
}

async function warmUp(system: Running, documents: Document[]): Promise<void> {
  const load = documents.map((document) => system.prepare(document));
  await saturate(load);
  await system.watch.until(load.map(({ documentId }) => documentId), { quietMs: 15_000, atMostMs: 60_000 });
}
