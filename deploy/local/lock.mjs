import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fingerprint, isSame } from './processes.mjs';

/**
 * Takes the lock file, or tells who holds it. A lock whose owner is gone counts as free.
 * @returns { release } or { holder: pid }
 */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ pid: process.pid, fingerprint: fingerprint(process.pid) }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(temporary, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const owner = ownerOf(file);
      if (owner && isSame(owner.pid, owner.fingerprint)) return { holder: owner.pid };
      removeStale(file, owner);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

function ownerOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// Renamed first: two who both found the lock stale must not remove the one that the quicker of them has just taken.
function removeStale(file, stale) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const removed = ownerOf(aside);
  if (removed && JSON.stringify(removed) !== JSON.stringify(stale)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

/** Waits its turn: for work that two runs in one checkout must not do at once. */
export async function withLock(file, work, { onWait = () => undefined } = {}) {
  let lock = tryLock(file);
  if (lock.holder) onWait(lock.holder);
  while (!lock.release) {
    await pause(200);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
