import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where downloads live that every copy of Open Plaza on this machine may share. */
export function cacheDir(env = process.env) {
  const home = env.HOME || safeHome();
  const wanted = env.XDG_CACHE_HOME ? join(env.XDG_CACHE_HOME, 'open-plaza') : home && home !== '/' ? join(home, '.cache', 'open-plaza') : undefined;
  for (const folder of [wanted, join(tmpdir(), `open-plaza-${process.getuid?.() ?? 'user'}`)]) {
    if (folder && ownFolder(folder)) return folder;
  }
  throw new Error('There is no folder for downloads: set XDG_CACHE_HOME.');
}

function safeHome() {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

// Programs are run from here, so a folder that somebody else prepared in a shared place is not taken.
function ownFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return !process.getuid || statSync(folder).uid === process.getuid();
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root, so it then runs as `nobody`.
 * @returns undefined when this process is not root
 */
export function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? 'nobody:x:65534:65534').split(':').map(Number);
  return { uid: uid < 0 ? uid + 2 ** 32 : uid, gid: gid < 0 ? gid + 2 ** 32 : gid };
}

/** Whether `identity` may walk down to this folder: a clone often lies in a home that only its owner can enter. */
export function reachable(folder, identity) {
  if (!identity) return true;
  for (let place = resolve(folder); ; place = dirname(place)) {
    const { mode, uid, gid } = statSync(existing(place));
    const bit = uid === identity.uid ? 0o100 : gid === identity.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (place === dirname(place)) return true;
  }
}

function existing(place) {
  for (let folder = place; ; folder = dirname(folder)) {
    if (statSync(folder, { throwIfNoEntry: false })) return folder;
  }
}

export function folderFor(identity, folder, mode = 0o700) {
  mkdirSync(folder, { recursive: true, mode });
  if (identity) chownSync(folder, identity.uid, identity.gid);
  return folder;
}

/** Readers see the old content or the new, never half of it, and a secret is never readable for others in between. */
export function writeWhole(file, content, mode = 0o600) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content, { mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export const readJson = (file, absent) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' && absent !== undefined) return absent;
    throw error;
  }
};
