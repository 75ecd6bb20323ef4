import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A free port below those that the system gives to outgoing connections and `npm start` to its services: one of the system's
 * own choosing may be taken by any of a thousand connections before the server that is to have it listens.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(10_000, 15_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port between 10000 and 15000');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
  } catch {
    // Somebody has it, which is the answer.
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
