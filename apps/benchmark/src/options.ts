import { parseArgs } from 'node:util';
import { SYSTEMS, type SystemName } from './systems/system';

export const PARTS = ['saturation', 'latency', 'kill'] as const;
/** Measured apart: what a file costs by format and stage, a mix of documents with and without files, how soon what is withdrawn stops being served. */
export const APART = ['files', 'attachments', 'recall'] as const;
type Apart = (typeof APART)[number];
export type Part = (typeof PARTS)[number];

/** Open-loop rates, in documents a second. */
export const RATES = [50, 200, 1000] as const;
export type Rate = (typeof RATES)[number];

/** What one call of the benchmark does. What is measured apart is so instead of all else, or after it. */
export interface Plan extends Record<Apart, 'only' | 'too' | 'no'> {
  runs: number;
  systems: SystemName[];
  parts: Part[];
  /** Documents before anything is measured. */
  warmUp: number;
  /** Documents offered at once. */
  saturation: number;
  /** Seconds for which each rate is offered. */
  seconds: Record<Rate, number>;
  /** Documents offered at once while a stage is killed. */
  kill: number;
  json: string | undefined;
  /** Numbers of documents stored before: the plaza alone, at each of these sizes. */
  stored: number[];
}

const FULL = { runs: 3, warmUp: 1_000, saturation: 20_000, seconds: { 50: 20, 200: 20, 1000: 10 }, kill: 5_000 };
const QUICK = { runs: 1, warmUp: 500, saturation: 2_000, seconds: { 50: 5, 200: 5, 1000: 2 }, kill: 1_000 };

/** @throws TypeError naming what is not known */
export function planOf(args: string[]): Plan {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' }, runs: { type: 'string' }, only: { type: 'string' }, count: { type: 'string' },
      json: { type: 'string' }, stored: { type: 'string' },
    },
  });
  const sizes = values.quick ? QUICK : FULL;
  const only = values.only?.split(',') ?? [];
  const known: string[] = [...SYSTEMS, ...PARTS, ...APART];
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`--only: ${unknown} is none of ${known.join(', ')}`);
  const named = <T extends string>(all: readonly T[]) => (all.some((name) => only.includes(name)) ? all.filter((name) => only.includes(name)) : [...all]);
  const apart = (name: Apart) => (only.length === 0 ? 'too' : only.includes(name) ? 'only' : 'no');
  return {
    ...sizes,
    runs: whole('runs', values.runs) ?? sizes.runs,
    saturation: whole('count', values.count) ?? sizes.saturation,
    systems: named(SYSTEMS),
    parts: named(PARTS),
    files: apart('files'),
    attachments: apart('attachments'),
    recall: apart('recall'),
    json: values.json,
    stored: values.stored?.split(',').map((size) => whole('stored', size)!) ?? [],
  };
}

function whole(name: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^[1-9]\d*$/.test(value)) throw new TypeError(`--${name}: ${value} is no whole number`);
  return value === undefined ? undefined : Number(value);
}
