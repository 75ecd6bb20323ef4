import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServerOf } from './leftovers.mjs';
import { readJson, writeWhole } from './places.mjs';
import { fingerprint, isSame } from './processes.mjs';

const prefix = 'open-plaza-test-';

/** A folder of its own for each test run; what a killed run of this user left behind is cleared away first. */
export async function makeWork(parent = tmpdir()) {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) await clearIfAbandoned(join(parent, name));
  const work = mkdtempSync(join(parent, prefix));
  // PostgreSQL's user must be able to enter the folder; the cluster in it stays closed to everybody else.
  chmodSync(work, 0o711);
  writeWhole(join(work, 'owner.json'), JSON.stringify({ pid: process.pid, fingerprint: fingerprint(process.pid) }));
  return work;
}

async function clearIfAbandoned(work) {
  try {
    const owner = readJson(join(work, 'owner.json'));
    if (isSame(owner.pid, owner.fingerprint)) return;
    await endServerOf(join(work, 'postgres', 'postmaster.pid'), join(work, 'postgres'), 'SIGINT');
    rmSync(work, { recursive: true, force: true });
  } catch (error) {
    // Another user's, or one that is just being made or cleared away by its owner.
    if (!['ENOENT', 'EACCES', 'EPERM', 'ENOTEMPTY'].includes(error.code)) throw error;
  }
}
