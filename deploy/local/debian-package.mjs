import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, onPath, run } from './commands.mjs';

const helper = '/usr/lib/apt/apt-helper';

/** Debian's own package tool, working in a folder of ours: needs neither root nor the machine's package lists. */
export class Apt {
  #options;

  constructor(work) {
    this.work = work;
    this.#options = [`Dir::State=${work}/state`, 'Dir::State::status=/var/lib/dpkg/status', `Dir::Cache=${work}/cache`, 'APT::Sandbox::User='].flatMap((option) => ['-o', option]);
    for (const folder of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(work, folder), { recursive: true });
  }

  static isHere(env) {
    return Boolean(onPath('apt-get', env.PATH) && onPath('dpkg-deb', env.PATH));
  }

  /** @returns where the package would come from; throws what apt says when there is none */
  async addressOf(name) {
    const updated = await this.#run('apt-get', 'update');
    const listed = await this.#run('apt-get', '--print-uris', 'download', name);
    const address = /^'([^']+)'/m.exec(listed.stdout)?.[1];
    if (!address) throw new Error(lastLines(updated.stderr || listed.stderr, 1));
    return address;
  }

  /** Unpacks the package without installing it. @returns the folder with what it holds */
  async unpacked(name) {
    const fetched = await this.#run('apt-get', 'download', name);
    if (fetched.code !== 0) throw new Error(lastLines(fetched.stderr, 1));
    return await this.#unpack(readdirSync(this.work).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb')));
  }

  /** The same from an address, when its digest is the one given. @returns undefined when it is not to be had */
  async unpackedFrom(address, sha256) {
    if (!existsSync(helper)) return undefined;
    const file = address.split('/').at(-1);
    const fetched = await this.#run(helper, 'download-file', address, join(this.work, file), `SHA256:${sha256}`);
    if (fetched.code === 0) return await this.#unpack(file);
    rmSync(join(this.work, file), { force: true });
    return undefined;
  }

  async #unpack(file) {
    const target = join(this.work, `unpacked-${randomBytes(3).toString('hex')}`);
    const unpacked = await run('dpkg-deb', ['-x', file, target], { cwd: this.work });
    if (unpacked.code !== 0) throw new Error(lastLines(unpacked.stderr, 1));
    return target;
  }

  #run(program, ...args) {
    return run(program, [...this.#options, ...args], { cwd: this.work, timeoutMs: 180_000 });
  }
}

/** Copied beside its place and renamed, so that two runs at once cannot see half a program. */
export function keepProgram(found, cached) {
  const temporary = `${cached}.${randomBytes(6).toString('hex')}`;
  copyFileSync(found, temporary);
  chmodSync(temporary, 0o755);
  renameSync(temporary, cached);
  return cached;
}
