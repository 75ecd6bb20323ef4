import { parseArgs } from 'node:util';
import type { Extent } from './evaluate';

/** What one call of the evaluation does. */
export interface Options {
  extent: Extent;
  /** Documents judged for the throughput; 0 leaves it out. */
  timed: number;
  /** Mistakes in the held part are shown on demand only: whoever has seen them cannot tune any more. */
  heldMistakes: boolean;
  json: string | undefined;
  /** Learns anew which words around a name speak for a citizen, and measures nothing. */
  learn: boolean;
}

const FULL = { extent: { turns: 8, documents: 200 }, timed: 3_000 };
const QUICK = { extent: { turns: 2, documents: 40 }, timed: 0 };

/** @throws TypeError naming what is not known */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, 'held-errors': { type: 'boolean' }, json: { type: 'string' }, learn: { type: 'boolean' } } });
  return { ...(values.quick ? QUICK : FULL), heldMistakes: values['held-errors'] ?? false, json: values.json, learn: values.learn ?? false };
}
