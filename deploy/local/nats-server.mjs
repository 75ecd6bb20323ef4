import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutable, lastLines, onPath, run } from './commands.mjs';
import { Apt, keepProgram } from './debian-package.mjs';
import { cacheDir } from './places.mjs';
import { Problem } from './problem.mjs';

const oldest = [2, 9];
const recommended = [2, 12, 12];

// Newer than what Debian 12 lists, but in the same pool; taken only when its digest is this one.
const pool = {
  version: '2.10.27-1+b2',
  sha256: { amd64: '6d913ac987b78734c08537c2adeb1526cf735f216173a9170d94b185fcfe6f8a', arm64: '0c9a617510b28c1b4fb4a38aabea6ab8cd7f026247f2abdff8b955b2278ce049' },
};

/**
 * Finds a nats-server, or fetches one with the machine's own package tool.
 * @returns { path, version, from }
 */
export async function findNatsServer({ env = process.env, cache = cacheDir(env), say = () => undefined, sources = fetchers } = {}) {
  if (env.NATS_SERVER_BIN) {
    const version = await versionOf(env.NATS_SERVER_BIN);
    if (version) return { path: env.NATS_SERVER_BIN, version, from: 'NATS_SERVER_BIN' };
    throw new Problem('NATS_SERVER_BIN', `NATS_SERVER_BIN is ${env.NATS_SERVER_BIN}, which is no nats-server ${oldest.join('.')} or newer.`, 'Correct it or unset it.');
  }
  const installed = onPath('nats-server', env.PATH);
  const version = installed && (await versionOf(installed));
  if (version) return { path: installed, version, from: 'PATH' };
  const cached = join(cache, 'nats-server');
  const cachedVersion = await versionOf(cached);
  if (cachedVersion) return { path: cached, version: cachedVersion, from: 'cache' };

  const failures = [];
  for (const [from, fetchInto] of Object.entries(sources)) {
    const work = join(cache, `.nats-${randomBytes(6).toString('hex')}`);
    mkdirSync(work, { recursive: true, mode: 0o755 });
    try {
      const found = await fetchInto(work, { env, say });
      const foundVersion = found && (await versionOf(found));
      if (foundVersion) return { path: keepProgram(found, cached), version: foundVersion, from };
    } catch (error) {
      failures.push(`${from}: ${error.message}`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  throw new Problem('NO_NATS_SERVER', `No nats-server could be found or fetched${failures.length ? ` (${failures.join('; ')})` : ''}.`, manualRemedy());
}

/** @returns "2.10.27", or undefined when the file is missing, does not run here or is too old */
export async function versionOf(file) {
  if (!isExecutable(file)) return undefined;
  const { stdout } = await run(file, ['--version'], { timeoutMs: 10_000 });
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  return version && atLeast(version, oldest) ? version : undefined;
}

export function atLeast(version, wanted) {
  const parts = version.split('.').map(Number);
  for (const [place, number] of wanted.entries()) if (parts[place] !== number) return parts[place] > number;
  return true;
}

export const isRecommended = (version) => atLeast(version, recommended);

export const fetchers = { apt: fromApt, homebrew: fromHomebrew, docker: fromDocker };

/** Unpacks Debian's package without installing it: needs neither root nor package lists. */
async function fromApt(work, { env, say }) {
  if (!Apt.isHere(env)) return undefined;
  say('fetching nats-server with apt');
  const apt = new Apt(work);
  const address = await apt.addressOf('nats-server');
  return (await fromPool(apt, address)) ?? programIn(await apt.unpacked('nats-server'));
}

async function fromPool(apt, address) {
  const architecture = /_([a-z0-9]+)\.deb$/.exec(address)?.[1];
  if (!pool.sha256[architecture] || !/_2\.9\./.test(address)) return undefined;
  const folder = await apt.unpackedFrom(`${dirname(address)}/nats-server_${pool.version}_${architecture}.deb`, pool.sha256[architecture]);
  return folder && (await versionOf(programIn(folder))) ? programIn(folder) : undefined;
}

const programIn = (folder) => join(folder, 'usr', 'sbin', 'nats-server');

async function fromHomebrew(work, { env, say }) {
  const brew = onPath('brew', env.PATH);
  if (!brew) return undefined;
  say('installing nats-server with Homebrew');
  const { code, stderr } = await run(brew, ['install', 'nats-server']);
  if (code !== 0) throw new Error(lastLines(stderr, 1));
  const { stdout } = await run(brew, ['--prefix', 'nats-server']);
  return join(stdout.trim(), 'bin', 'nats-server');
}

/** The image's program is linked statically, so on Linux it runs without the image. */
async function fromDocker(work, { env, say }) {
  if (process.platform !== 'linux' || !onPath('docker', env.PATH)) return undefined;
  say('taking nats-server out of its Docker image');
  const name = `open-plaza-${randomBytes(6).toString('hex')}`;
  const created = await run('docker', ['create', '--name', name, 'nats:2']);
  if (created.code !== 0) throw new Error(lastLines(created.stderr, 1));
  try {
    const copied = await run('docker', ['cp', `${name}:/nats-server`, join(work, 'nats-server')]);
    if (copied.code !== 0) throw new Error(lastLines(copied.stderr, 1));
    return join(work, 'nats-server');
  } finally {
    await run('docker', ['rm', '-f', name]);
  }
}

function manualRemedy() {
  const install = process.platform === 'darwin' ? 'Run "brew install nats-server"' : onPath('apt-get') ? 'Run "sudo apt-get install nats-server"' : "Install nats-server with your system's package tool";
  return `${install}, or set NATS_SERVER_BIN to a nats-server ${oldest.join('.')} or newer, and start again.`;
}
