import { workerData } from 'node:worker_threads';

/**
 * Ends the process when it occupies too much, or when its parent is gone. V8's own limit counts neither buffers nor WebAssembly, and
 * the main thread may be busy for ever: a thread of its own sees both.
 */
const { memoryLimit, parent } = workerData as { memoryLimit: number; parent: number };

setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 100);
