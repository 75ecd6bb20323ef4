import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Decision, JudgeInput } from '@plaza/disclosure';
import { OneByOne } from '@plaza/isolation';

/** Characters from which a text is judged in a thread of its own, so that it stalls nobody. */
export const LONG_TEXT = 100_000;

/** Milliseconds that one document may take; an ordinary text of 10 MiB takes a fifth of it. */
const BUDGET = 5_000;

/** Long documents wait for each other, and everything else passes them by. */
const long = new OneByOne();

/** Judges a long document. @returns null when that takes longer than its budget: then it must be held */
export function judgeApart(input: JudgeInput): Promise<Decision | null> {
  return long.run(() => run(input));
}

function run(input: JudgeInput): Promise<Decision | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, '../../dist/judging/judge-apart.worker.js'), { workerData: input });
    const timer = setTimeout(() => {
      resolve(null);
      void worker.terminate();
    }, BUDGET);
    worker.once('message', (decision: Decision) => resolve(decision));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the judging thread ended without a word'));
    });
  });
}
