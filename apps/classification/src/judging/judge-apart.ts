import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Decision, JudgeInput } from '@plaza/disclosure';
import { OneByOne } from '@plaza/isolation';

/** Characters from which a text is judged in a thread of its own, so that it stalls nobody. */
export const LONG_TEXT = 100_000;

/**
 * Milliseconds that judging so many characters may take. The slowest ordinary text, a table of people, takes 2 to 3 for a thousand and
 * prose a quarter of one; the rest is for a busy machine. Shorter texts are given as long as a thread may need to start on one.
 */
export const timeFor = (characters: number): number => Math.max(5_000, characters * 0.005);

/** MiB of heap for one text: 9 million characters of people, in a table, fit. Other threads of the process are not hurt by more. */
const HEAP = 1024;

/** Why a document has not been judged to its end. */
export type Unfinished = 'too-slow' | 'too-large';

// Long texts wait for each other. First decisions have a queue of their own: they wait for no file, and for nothing that is decided again.
const first = new OneByOne();
const again = new OneByOne();

/** Judges a long text for a first decision, for which others wait. @param until as `performance.now()` tells time; waiting for its turn counts */
export function judgeFirstApart(input: JudgeInput, until: number): Promise<Decision | Unfinished> {
  return first.run(() => judgeInThread(input, until - performance.now()));
}

/** Judges a long text, in as long as one of its length may take. */
export function judgeAgainApart(input: JudgeInput, characters: number): Promise<Decision | Unfinished> {
  return again.run(() => judgeInThread(input, timeFor(characters)));
}

/** @param milliseconds none when its time was over before its turn came */
export async function judgeInThread(input: JudgeInput, milliseconds: number, heap = HEAP): Promise<Decision | Unfinished> {
  if (milliseconds <= 0) return 'too-slow';
  return await new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, '../../dist/judging/judge-apart.worker.js'), { workerData: input, resourceLimits: { maxOldGenerationSizeMb: heap } });
    const timer = setTimeout(() => {
      resolve('too-slow');
      void worker.terminate();
    }, milliseconds);
    worker.once('message', (decision: Decision) => resolve(decision));
    worker.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('too-large') : reject(error)));
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the judging thread ended without a word'));
    });
  });
}
