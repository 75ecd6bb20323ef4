import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { codeOf } from './failures';
import type { Answer, Asked, Start } from './messages';

const start = JSON.parse(process.argv[2] ?? '') as Start;
const answer = (message: Answer) => process.send!(message);

process.once('disconnect', () => process.exit());
const watchdog = new Worker(join(__dirname, 'watchdog.worker.js'), { workerData: { ...start, parent: process.ppid } });
watchdog.unref();

async function main(): Promise<void> {
  const { run, prepare } = (await import(start.module)) as { run: (input: unknown) => Promise<unknown>; prepare?: () => Promise<unknown> };
  if (start.prepared) await prepare?.();
  process.on('message', ({ input }: Asked) => {
    watchdog.postMessage(true);
    void Promise.resolve(input)
      .then(run)
      .then((output) => ({ output }), (error) => ({ failed: codeOf(error) }))
      .then((done) => {
        watchdog.postMessage(false);
        answer(done);
      });
  });
  answer({ ready: true });
}

main().catch((error) => answer({ failed: codeOf(error) }));
