import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** Tries to listen, and stops again. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A free port below the range from which the system gives ports to outgoing connections, so that none slips in before the service listens. */
export async function freePort(taken = new Set()) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(15_000, 32_000);
    if (!taken.has(port) && (await isFree(port))) {
      taken.add(port);
      return port;
    }
  }
  throw new Problem('NO_FREE_PORT', 'No free port was found between 15000 and 32000.', 'Stop what is listening there.');
}

/**
 * The port of every name: as asked for, else as it was last time if still free, else a new one.
 * @param wanted name → { port, setting }: port 0 or undefined for "any", setting the variable that names it
 */
export async function choosePorts(wanted, kept = {}) {
  const chosen = {};
  const taken = new Set();
  for (const [name, { port, setting }] of Object.entries(wanted)) {
    if (port && !(await isFree(port))) throw new Problem('PORT_BUSY', `Port ${port} is used by another program.`, `Stop that program, or choose another port: ${setting}=${port + 1000} npm start.`);
    if (port) chosen[name] = port;
    taken.add(chosen[name]);
  }
  for (const name of Object.keys(wanted)) {
    if (chosen[name]) continue;
    const last = kept[name];
    chosen[name] = last && !taken.has(last) && (await isFree(last)) ? last : await freePort(taken);
    taken.add(chosen[name]);
  }
  return chosen;
}
