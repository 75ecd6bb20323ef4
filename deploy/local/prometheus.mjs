import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isExecutable, onPath, run } from './commands.mjs';
import { Apt, keepProgram } from './debian-package.mjs';
import { cacheDir } from './places.mjs';

const programs = ['promtool', 'prometheus'];

/**
 * Prometheus and its promtool, for the checks of rules, dashboards and metrics; nothing that runs needs them.
 * @returns { promtool, prometheus, version, from }, or { missing } with the reason
 */
export async function findPrometheus({ env = process.env, cache = cacheDir(env), say = () => undefined, fetchInto = fromApt } = {}) {
  const installed = await together(programs.map((name) => onPath(name, env.PATH)), 'PATH');
  const cached = programs.map((name) => join(cache, name));
  const known = installed ?? (await together(cached, 'cache'));
  if (known) return known;
  const work = join(cache, `.prometheus-${randomBytes(6).toString('hex')}`);
  mkdirSync(work, { recursive: true, mode: 0o755 });
  try {
    const folder = await fetchInto(work, { env, say });
    if (!folder) return { missing: 'it is not on the PATH, and there is no apt-get to fetch it with' };
    for (const [place, name] of programs.entries()) keepProgram(join(folder, name), cached[place]);
    return (await together(cached, 'apt')) ?? { missing: 'what apt fetched does not run here' };
  } catch (error) {
    return { missing: error.message };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Both or none: rules are checked by the one and queries asked of the other. */
async function together([promtool, prometheus], from) {
  if (!isExecutable(promtool) || !isExecutable(prometheus)) return undefined;
  const { stdout, stderr } = await run(promtool, ['--version'], { timeoutMs: 10_000 });
  const version = /version (\d+\.\d+\.\d+)/.exec(stdout + stderr)?.[1];
  return version && { promtool, prometheus, version, from };
}

async function fromApt(work, { env, say }) {
  if (!Apt.isHere(env)) return undefined;
  say('fetching prometheus with apt, for the checks of its rules');
  const apt = new Apt(work);
  await apt.addressOf('prometheus');
  return join(await apt.unpacked('prometheus'), 'usr', 'bin');
}
