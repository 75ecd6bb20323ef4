import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, statfsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { tryLock } from './lock.mjs';
import { folderFor, reachable, readJson, writeWhole } from './places.mjs';
import { Problem } from './problem.mjs';
import { stateFile } from './state.mjs';

const neededMb = 200;

/** Makes the folder ours alone, and refuses a second run in it. @returns { release } */
export function takeDataDir(folder, { identity, freeMb = freeMbOf } = {}) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // PostgreSQL's user passes through to its own folder; it can list nothing here and read no file.
  if (identity && statSync(folder).uid === process.getuid()) chmodSync(folder, 0o711);
  const lock = tryLock(join(folder, 'lock'));
  if (lock.holder) throw new Problem('RUNNING', `Open Plaza is already running with the data in ${folder} (process ${lock.holder}).`, 'Stop it, or start another copy with its own PLAZA_DATA_DIR, PLAZA_PORT, PLAZA_INTAKE_PORT and PLAZA_CONSOLE_PORT.');
  const free = freeMb(folder);
  if (free < neededMb) {
    lock.release();
    throw new Problem('DISK_FULL', `There are only ${Math.floor(free)} MB free for ${folder}, ${neededMb} MB are needed.`, 'Free some space, or set PLAZA_DATA_DIR to a folder on another disk.');
  }
  return lock;
}

function freeMbOf(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / 2 ** 20;
}

const elsewhere = '/var/lib/open-plaza';

/**
 * Where the cluster lies: in the data directory, or, when PostgreSQL's user cannot get there because a folder above is
 * closed to it, in a place for system data. `copy` names that place; it is kept in state.json.
 */
export function postgresFolder(dataDir, identity, state) {
  if (reachable(dataDir, identity)) return join(dataDir, 'postgres');
  removeOrphans();
  const copy = state.content.copy ?? randomBytes(6).toString('hex');
  const folder = join(elsewhere, copy);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  folderFor(identity, folder);
  writeWhole(join(elsewhere, `${copy}.json`), JSON.stringify({ dataDir }));
  state.set({ copy });
  return join(folder, 'postgres');
}

/** Clusters whose data directory was deleted, or began anew. */
function removeOrphans() {
  if (!existsSync(elsewhere)) return;
  for (const name of readdirSync(elsewhere, { withFileTypes: true }).map((entry) => entry.name).filter((entry) => entry.endsWith('.json'))) {
    const copy = name.slice(0, -'.json'.length);
    const { dataDir } = readJson(join(elsewhere, name), {});
    if (readJson(stateFile(dataDir), {}).copy === copy) continue;
    rmSync(join(elsewhere, copy), { recursive: true, force: true });
    rmSync(join(elsewhere, name), { force: true });
  }
}
