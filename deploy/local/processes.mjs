import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tells one process from a later one with the same id: when it began, and on Linux since which boot.
 * @returns undefined when there is no such process
 */
export function fingerprint(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  try {
    if (process.platform !== 'linux') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    return state === 'Z' ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startedAt}`;
  } catch {
    return undefined;
  }
}

export const isSame = (pid, known) => known !== undefined && fingerprint(pid) === known;

/** The program and its arguments; empty when there is no such process. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Ends what an earlier run of ours left behind; a process that only got the same id is left alone. */
export async function endLeftover({ pid, fingerprint: known }, signal = 'SIGTERM', graceMs = 10_000) {
  if (!isSame(pid, known)) return false;
  send(pid, signal);
  const deadline = performance.now() + graceMs;
  while (isSame(pid, known)) {
    if (performance.now() > deadline) send(pid, 'SIGKILL');
    await pause(20);
  }
  return true;
}

export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
