import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './commands.mjs';
import { withLock } from './lock.mjs';
import { readJson, root, writeWhole } from './places.mjs';
import { Problem } from './problem.mjs';

/** Whether node_modules holds what package-lock.json asks for: npm leaves its own account of what it installed there. */
export function isInstalled(folder = root) {
  const wanted = readJson(join(folder, 'package-lock.json')).packages;
  const installed = readJson(join(folder, 'node_modules', '.package-lock.json'), { packages: {} }).packages;
  for (const [place, entry] of Object.entries(wanted)) {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) continue;
    const found = installed[place];
    // Builds for other platforms are optional and stay away.
    if (!found && !entry.optional && !entry.devOptional && !entry.peer) return false;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity)) return false;
  }
  return Object.keys(installed).every((place) => wanted[place]);
}

export async function install(steps) {
  if (isInstalled()) return;
  await steps.step('install packages (npm ci)', () =>
    withLock(join(root, '.nx', 'install.lock'), async () => {
      if (isInstalled()) return;
      const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
      const { code, stdout, stderr } = await run(npm[0], [...npm.slice(1), 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], { cwd: root });
      if (code === 0) return;
      const why = lastLines(stderr || stdout, 12);
      if (/ENOSPC/.test(why)) throw new Problem('DISK_FULL', 'The disk is full: the packages could not be installed.', 'Free some space and run the command again.');
      throw new Problem('INSTALL_FAILED', `The packages could not be installed:\n${why}\n`, 'Check that npm reaches its registry ("npm ping") and run the command again.');
    }),
  );
}

const built = join(root, '.nx', 'built');

/** Builds what changed. Nx caches too, but needs two seconds to find that nothing did. */
export async function build(steps) {
  const state = sourcesState();
  if (readJson(built, {}).state === state && allBuilt()) return;
  await steps.step('build', () =>
    withLock(join(root, '.nx', 'build.lock'), async () => {
      const { code, stdout, stderr } = await run(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=static'], { cwd: root, env: nxEnvironment() });
      if (code !== 0) throw new Problem('BUILD_FAILED', `The build failed:\n${lastLines(`${stdout}\n${stderr}`, 40)}\n`, 'Mend the source and run the command again.');
      writeWhole(built, JSON.stringify({ state }), 0o644);
    }),
  );
}

export const nxEnvironment = () => ({ ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' });

function sourcesOf(folder) {
  const src = join(folder, 'src');
  const files = existsSync(src) ? readdirSync(src, { recursive: true, withFileTypes: true }) : [];
  return [join(folder, 'package.json'), ...files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))];
}

function projects() {
  return ['apps', 'libs'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(root, kind, name))).filter((folder) => existsSync(join(folder, 'package.json')));
}

const allBuilt = () => projects().every((folder) => !existsSync(join(folder, 'src')) || existsSync(join(folder, 'dist')));

function sourcesState() {
  const hash = createHash('sha256');
  for (const file of [join(root, '.swcrc'), join(root, 'package-lock.json'), ...projects().flatMap(sourcesOf)].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
