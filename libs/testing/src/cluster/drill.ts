import { setTimeout as pause } from 'node:timers/promises';
import { simulateDay } from '@plaza/simulation';
import { eventually } from '../eventually';
import type { Cluster } from './cluster';
import { impatiently } from './impatient';
import { Load } from './load';
import { Survey, type Findings } from './survey';

export interface DrillOptions {
  /** Messages a second, until the last fault is over. */
  rate: number;
  seed?: number;
  say?(what: string): void;
}

export interface DrillReport extends Findings {
  seconds: { underLoad: number; draining: number };
  messages: { offered: number; sent: number; withReceipt: number; refused: number };
  kills: Record<string, number>;
}

const SERVICES = ['intake', 'classification', 'publication', 'search', 'portal', 'console'];

/** Puts a cluster under load, kills its parts one after the other and some at once, lets it drain, and counts. */
export async function drill(cluster: Cluster, { rate, seed = 1, say = () => undefined }: DrillOptions): Promise<DrillReport> {
  const { intakeUrl, sources } = cluster.credentials;
  const { apiKey, agencies } = sources.demo!;
  const survey = await Survey.open(cluster);
  try {
    const load = new Load(await cluster.connectAs('source'), { url: intakeUrl, apiKey });
    const began = performance.now();
    const sending = load.run(impatiently(simulateDay({ seed, count: Infinity, agencies, now: () => new Date() })), rate);
    try {
      await eventually('the load has begun', () => (load.receipts.size > rate ? true : undefined), 60_000);
      await faults(cluster, survey, say);
    } finally {
      load.stop();
      await sending;
    }
    const ended = performance.now();
    say(`draining: ${load.offered.size - load.receipts.size} of ${load.offered.size} without a receipt`);
    await load.accepted();
    await survey.settled();
    const drained = performance.now();
    const findings = await survey.count([...load.offered.values()]);
    const round = (ms: number) => Math.round(ms / 100) / 10;
    return {
      seconds: { underLoad: round(ended - began), draining: round(drained - ended) },
      messages: { offered: load.offered.size, sent: load.sent, withReceipt: load.receipts.size, refused: load.refusals.size },
      kills: Object.fromEntries(cluster.kills),
      ...findings,
    };
  } finally {
    await survey.close();
  }
}

async function faults(cluster: Cluster, survey: Survey, say: (what: string) => void): Promise<void> {
  const services = SERVICES.filter((name) => cluster.state.pids[`${name}-1`]);
  say('kill -9 of one replica of each service');
  await Promise.all(services.map((name) => cluster.replace(`${name}-1`)));

  const { leader, followers } = await survey.placesOf('DISCLOSURE');
  say(`kill -9 of a node that follows (${followers[0]}), and of the one that leads a stream (${leader})`);
  await cluster.replace(followers[0]!);
  await survey.inSync();
  await cluster.replace(leader);
  await survey.inSync();

  say('kill -9 of the other replicas');
  await Promise.all(services.map((name) => cluster.replace(`${name}-2`)));

  say('two of three nodes are away for five seconds: no stream can be written');
  const away = ['nats-1', 'nats-3'];
  for (const name of away) cluster.kill(name, { hold: true });
  await pause(5_000);
  for (const name of away) cluster.release(name);
  await survey.inSync();

  say('kill -9 of PostgreSQL');
  await cluster.replace('postgres');
}
