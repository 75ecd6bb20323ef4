import { readlinkSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type MessagePort, workerData } from 'node:worker_threads';

/** Runs the index thread of the service as it is, and tells from inside it what can be told from nowhere else. */
const { entry, probe } = workerData as { entry: string; probe: MessagePort };

export interface Probed {
  /** The thread's number in /proc, for its CPU time. */
  thread: string;
  /** Milliseconds of the longest turn of the event loop since the last time. */
  longestPause: number;
  heap: number;
  arrays: number;
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

probe.on('message', ({ collect }: { collect: boolean }) => {
  if (collect) global.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const probed: Probed = { thread: readlinkSync('/proc/thread-self'), longestPause: delay.max / 1e6, heap: heapUsed, arrays: arrayBuffers };
  delay.reset();
  probe.postMessage(probed);
});

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is named by whoever starts the worker
require(entry);
