import { parentPort, workerData } from 'node:worker_threads';
import { IndexHost } from './index-host';
import type { Call, Reply } from './messages';
import { Snapshots } from './snapshots';

const port = parentPort!;
const reply = (message: Reply) => port.postMessage(message);
const { directory } = workerData as { directory: string };
const host = new IndexHost(new Snapshots(directory, (reason) => reply({ unusableSnapshot: reason })));

async function answer({ id, method, args }: Call): Promise<void> {
  try {
    reply({ id, value: await (host[method] as (...all: unknown[]) => unknown)(...args) });
  } catch (error) {
    reply({ id, error });
  }
}

port.on('message', (call: Call) => void answer(call));
