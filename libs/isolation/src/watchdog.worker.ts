import { parentPort, workerData } from 'node:worker_threads';
import type { Start } from './messages';

/**
 * Ends the process when it occupies too much, when its task takes too long, or when its parent is gone. V8's own limit counts neither
 * buffers nor WebAssembly, and the main thread may be busy for ever: a thread of its own sees both.
 */
const { memoryLimit, timeLimit, parent } = workerData as Start & { parent: number };

/** What the process had worked, in microseconds, when its task began. */
let begun: number | null = null;

parentPort!.on('message', (busy: boolean) => (begun = busy ? worked() : null));

setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  // On a machine that is busy with other things a task is no slower for it.
  if (begun !== null && worked() - begun > timeLimit * 1_000) process.kill(process.pid, 'SIGXCPU');
}, 100);

function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
