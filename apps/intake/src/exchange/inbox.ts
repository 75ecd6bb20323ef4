import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was taken: under its own name, and one that nobody else writes to. */
export interface Taken {
  name: string;
  path: string;
  /** When it came, in milliseconds since 1970. */
  at: number;
}

const unless = (...codes: string[]) => (error: NodeJS.ErrnoException): undefined => {
  if (!codes.includes(error.code ?? '')) throw error;
};
const ifGone = unless('ENOENT');
const ifThere = unless('EEXIST');

interface Given {
  name: string;
  /** Nanoseconds since 1970. */
  given: bigint;
}

/** In the order in which they came; what came in the same moment, in that of its names. */
const inOrder = (a: Given, b: Given) => Number(a.given > b.given) - Number(a.given < b.given) || (a.name < b.name ? -1 : 1);

export type Ending = 'accepted' | 'refused';

const RESULTS = { accepted: '.receipt.json', refused: '.refused.json' } as const;
const TAKEN = '.taken';
/** So long nothing must have happened to a file, in milliseconds: one that ends as it should, and one that does not. */
const SETTLED = 1_000;
const GIVEN_UP = 10 * 60_000;
/** Its results have longer ones. */
const LONGEST_NAME = 200;
/** In a millisecond. */
const NANOSECONDS = 1_000_000n;
const TAIL = 256;

/**
 * The folder into which one source system puts its files. A file is moved out of its reach before it is read, so that it is
 * what was read that counts; it stays there until its result is written, whatever crashes in between.
 */
export class Inbox {
  private readonly folder: string;

  constructor(root: string, system: string) {
    this.folder = join(root, system);
  }

  async prepare(): Promise<void> {
    for (const name of [TAKEN, ...Object.keys(RESULTS)]) await mkdir(join(this.folder, name), { recursive: true, mode: 0o770 });
  }

  /** Takes what is whole. Hidden files and other names than `*.xml` are somebody's who is still writing. */
  async take(now: number, atMost: number): Promise<void> {
    let count = 0;
    for (const { name, given } of await this.given()) {
      const path = join(this.folder, name);
      if (!(await isWhole(path, now - Number(given / NANOSECONDS)))) continue;
      await rename(path, join(this.folder, TAKEN, `${given}-${randomBytes(4).toString('hex')}~${name}`)).catch(ifGone);
      if ((count += 1) === atMost) return;
    }
  }

  /** Not by the time of their content, which a sender can set. */
  private async given(): Promise<Given[]> {
    const names = (await readdir(this.folder)).filter((name) => /^[^.].*\.xml$/i.test(name) && Buffer.byteLength(name) <= LONGEST_NAME);
    const files = await Promise.all(names.map(async (name) => ({ name, stat: await lstat(join(this.folder, name), { bigint: true }).catch(ifGone) })));
    return files.flatMap(({ name, stat }) => (stat?.isFile() ? [{ name, given: stat.ctimeNs }] : [])).sort(inOrder);
  }

  /** What was taken and has no result yet, in the order in which it came; of a crash before this start, too. */
  async taken(): Promise<Taken[]> {
    const names = await readdir(join(this.folder, TAKEN));
    return names
      .map((taken) => ({ name: taken.slice(taken.indexOf('~') + 1), path: join(this.folder, TAKEN, taken), given: BigInt(taken.slice(0, taken.indexOf('-'))) }))
      .sort(inOrder)
      .map(({ name, path, given }) => ({ name, path, at: Number(given / NANOSECONDS) }));
  }

  /** Writes the result beside where the file was, in place of an earlier one of that name, and moves the file away; in this order, both durable. */
  async finish({ name, path }: Taken, ending: Ending, result: object): Promise<void> {
    await this.write(`${name}${RESULTS[ending]}`, JSON.stringify(result, null, 2));
    await unlink(join(this.folder, `${name}${RESULTS[ending === 'accepted' ? 'refused' : 'accepted']}`)).catch(ifGone);
    const place = await this.reserve(ending, name, path);
    await rename(path, place).catch(async (error: unknown) => {
      await unlink(place);
      throw error;
    });
    await flush(this.folder);
  }

  private async write(name: string, text: string): Promise<void> {
    const part = join(this.folder, `.${randomBytes(8).toString('hex')}.part`);
    const file = await open(part, 'wx', 0o660);
    try {
      await file.writeFile(`${text}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, join(this.folder, name));
    await flush(this.folder);
  }

  /** A name that no earlier file has: the empty file holds it until it is overwritten. */
  private async reserve(ending: Ending, name: string, path: string): Promise<string> {
    for (const candidate of [name, path.slice(path.lastIndexOf('/') + 1)]) {
      const place = join(this.folder, ending, candidate);
      const file = await open(place, 'wx', 0o660).catch(ifThere);
      if (file) {
        await file.close();
        return place;
      }
    }
    throw new Error('the name of a taken file is in use');
  }
}

/** Opens a file that a source system put somewhere: no link leads out of its folder, and no pipe keeps us waiting. */
export async function openGiven(path: string): Promise<FileHandle> {
  return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

/** A writer that stopped in the middle is given time to go on; then what there is is judged, and refused. */
async function isWhole(path: string, age: number): Promise<boolean> {
  if (age < SETTLED) return false;
  // What may not be read yet is not given yet either.
  const file = await openGiven(path).catch(unless('ENOENT', 'EACCES', 'ELOOP'));
  if (!file) return false;
  try {
    if (age >= GIVEN_UP) return true;
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
    return /<\/(?:pack|pubdoc)\s*>\s*$/.test(buffer.subarray(0, bytesRead).toString('latin1'));
  } finally {
    await file.close();
  }
}

async function flush(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

