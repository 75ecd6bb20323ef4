import { readFileSync, rmSync } from 'node:fs';
import { commandLine, endLeftover, fingerprint } from './processes.mjs';

/**
 * Ends what a killed run left behind: its state tells the processes, and the servers' own pid files those that it had no
 * time to write down. Services first, so that they drain while their servers are there.
 */
export async function endLeftovers(previous, say) {
  const { postgres, nats, ...services } = previous.processes ?? {};
  const ended = [];
  const end = async (name, leftover) => {
    if (leftover && (await endLeftover(leftover, name === 'postgres' ? 'SIGINT' : 'SIGTERM'))) ended.push(name);
  };
  await Promise.all(Object.entries(services).map(([name, leftover]) => end(name, leftover)));
  await end('nats', nats);
  await end('postgres', postgres);
  if (ended.length) say(`ended what an earlier run had left behind: ${ended.join(', ')}`);
}

/** Ends the server that wrote this pid file, if it still runs on this very folder; else removes the file. */
export async function endServerOf(pidFile, folder, signal) {
  const pid = Number(firstLine(pidFile));
  if (!pid) return;
  if (commandLine(pid).includes(folder)) await endLeftover({ pid, fingerprint: fingerprint(pid) }, signal);
  rmSync(pidFile, { force: true });
}

function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
