import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { WriteOptions } from '@flystorage/file-storage';
import { LocalStorageAdapter } from '@flystorage/local-fs';
import { isMissing } from './errors';
import type { Place } from './place';

/** Beside the files and on the same file system, so that a file moves to its name in one step. */
const PARTS = '.parts';
const ABANDONED = 24 * 3_600_000;
const MODES = { owner: { file: 0o600, folder: 0o700 }, group: { file: 0o640, folder: 0o750 } };

/** A folder in which a file is under its name only when it is whole, and then survives a power failure. */
export class Folder extends LocalStorageAdapter implements Place {
  /** @param readers who may read beside the owner: a service of another user, when it shares the folder's group */
  constructor(
    private readonly root: string,
    private readonly readers: keyof typeof MODES = 'owner',
  ) {
    super(root);
  }

  override async write(key: string, contents: Readable, options: WriteOptions): Promise<void> {
    const part = join(PARTS, randomUUID());
    try {
      await this.makeFolder('.');
      await this.makeFolder(PARTS, 0o700);
      await super.write(part, contents, options);
      await flush(join(this.root, part), MODES[this.readers].file);
      await this.makeFolder(dirname(key));
      await rename(join(this.root, part), join(this.root, key));
    } catch (error) {
      await unlink(join(this.root, part)).catch(unlessMissing);
      throw error;
    }
    await flush(join(this.root, dirname(key)));
  }

  /** Open before it is handed out: what is deleted meanwhile can be read to its end. */
  override async read(key: string): Promise<Readable> {
    return (await open(join(this.root, key))).createReadStream();
  }

  override async deleteFile(key: string): Promise<void> {
    await unlink(join(this.root, key));
    await flush(join(this.root, dirname(key)));
  }

  async clean(now: number): Promise<void> {
    await this.makeFolder('.');
    const folder = join(this.root, PARTS);
    for (const name of (await readdir(folder).catch(unlessMissing)) ?? []) {
      const part = await stat(join(folder, name)).catch(unlessMissing);
      if (part && now - part.mtimeMs > ABANDONED) await unlink(join(folder, name)).catch(unlessMissing);
    }
  }

  close(): void {}

  /** New folders are entries of others, which must reach the disk too. */
  private async makeFolder(name: string, mode = MODES[this.readers].folder): Promise<void> {
    const folder = join(this.root, name);
    const first = await mkdir(folder, { recursive: true, mode });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made)) await flush(dirname(made));
  }
}

/** @param mode set whatever the process's umask is */
async function flush(path: string, mode?: number): Promise<void> {
  const file = await open(path);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
