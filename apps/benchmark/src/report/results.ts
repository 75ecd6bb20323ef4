import { median } from '../measure/statistics';
import type { Kill, ProcessCost } from '../measure/measurements';

/** One run of one system. Null: not measured, or so late that it never came. */
export interface Figures {
  /** Documents a second, produced → searchable, offered faster than it can go. */
  saturation: number | null;
  /** Milliseconds, open loop, at so many documents a second. */
  p50At50: number | null;
  p99At50: number | null;
  p50At200: number | null;
  p99At200: number | null;
  p50At1000: number | null;
  p99At1000: number | null;
  /** CPU seconds of all its processes per 1,000 documents. */
  cpuPer1000: number | null;
  /** Memory (PSS) of all its processes after the load, and before the first document, in MB. */
  rss: number | null;
  rssIdle: number | null;
  /** Bytes of PostgreSQL's log for a document. */
  walPerDocument: number | null;
  /** Offered without anything being killed, and never public and searchable; with more than one public entry. */
  lost: number | null;
  doubled: number | null;
  /** The same while one stage is killed. */
  lostOnKill: number | null;
  doubledOnKill: number | null;
  /** CPU seconds per 1,000 documents of the load generator and the watcher, which share the machine. */
  ownCpuPer1000: number | null;
  secondsToStart: number | null;
}

export interface RunOfSystem {
  figures: Figures;
  byProcess: Record<string, ProcessCost>;
  kill: Kill | null;
}

export interface Result extends Figures {
  /** Lowest and highest of the runs. */
  ranges: Record<keyof Figures, [number, number] | null>;
  byProcess: Record<string, ProcessCost>;
  kills: Kill[];
}

export const NOTHING: Figures = {
  saturation: null, p50At50: null, p99At50: null, p50At200: null, p99At200: null, p50At1000: null, p99At1000: null, cpuPer1000: null,
  rss: null, rssIdle: null, walPerDocument: null, lost: null, doubled: null, lostOnKill: null, doubledOnKill: null,
  ownCpuPer1000: null, secondsToStart: null,
};

const NAMES = Object.keys(NOTHING) as (keyof Figures)[];

/** A document lost in one run of three is lost: of these the worst counts, not the median. */
const WORST = new Set<keyof Figures>(['lost', 'doubled', 'lostOnKill', 'doubledOnKill']);

/** @param runs at least one */
export function resultOf(runs: RunOfSystem[]): Result {
  const of = (name: keyof Figures) => runs.map(({ figures }) => figures[name]);
  const numbers = (name: keyof Figures) => of(name).filter((value) => value !== null);
  const combined = (name: keyof Figures) => (WORST.has(name) && numbers(name).length ? Math.max(...numbers(name)) : median(of(name)));
  const range = (name: keyof Figures): [number, number] | null => (numbers(name).length ? [Math.min(...numbers(name)), Math.max(...numbers(name))] : null);
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, combined(name)])) as unknown as Figures),
    ranges: Object.fromEntries(NAMES.map((name) => [name, range(name)])) as Result['ranges'],
    byProcess: byProcess(runs),
    kills: runs.flatMap(({ kill }) => kill ?? []),
  };
}

function byProcess(runs: RunOfSystem[]): Record<string, ProcessCost> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run.byProcess)))];
  const middle = (name: string, what: keyof ProcessCost) => median(runs.flatMap((run) => run.byProcess[name]?.[what] ?? [])) ?? 0;
  return Object.fromEntries(names.map((name) => [name, { cpuPer1000: middle(name, 'cpuPer1000'), idleMB: middle(name, 'idleMB'), loadedMB: middle(name, 'loadedMB') }]));
}
