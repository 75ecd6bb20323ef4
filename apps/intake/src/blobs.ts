import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { OnModuleInit } from '@nestjs/common';
import { CODE, SHA256 } from '@plaza/contracts';
import { invalid, Refusal } from './submissions/refusal';
import type { Submission } from './submissions/submission';

/** An attachment may have this many bytes (contract, section 2). */
export const BLOB_LIMIT = 100 * 1024 * 1024;
/** A body may have this many bytes (contract, section 2). */
export const BODY_LIMIT = 10 * 1024 * 1024;
const PART = '.part';
const ABANDONED = 24 * 3_600_000;

/** Originals, by source and hash. A file appears under its name only when it is whole, and survives a power failure. */
export class Blobs implements OnModuleInit {
  constructor(private readonly folder: string) {}

  /**
   * Stores a blob as it comes in.
   * @returns whether it is new
   * @throws Refusal 400 when the bytes have another hash, 413 beyond `limit` bytes
   */
  async put(source: string, sha256: string, bytes: Readable, limit: number): Promise<boolean> {
    const path = this.pathOf(source, sha256);
    const folder = join(this.folder, source);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = join(folder, `${randomUUID()}${PART}`);
    try {
      await this.write(part, sha256, bytes, limit);
      if ((await this.sizeOf(source, sha256)) !== null) return false;
      await rename(part, path);
      await flushFolder(folder);
      return true;
    } finally {
      await unlink(part).catch(ignoreMissing);
    }
  }

  /** Opens a blob for reading, or null when nobody has uploaded it. */
  async read(source: string, sha256: string): Promise<{ size: number; stream: Readable } | null> {
    const file = await open(this.pathOf(source, sha256)).catch(ignoreMissing);
    if (!file) return null;
    const { size } = await file.stat();
    return { size, stream: file.createReadStream() };
  }

  async onModuleInit(): Promise<void> {
    await this.clean(Date.now());
  }

  /** Null when nobody has uploaded it. */
  async sizeOf(source: string, sha256: string): Promise<number | null> {
    return (await stat(this.pathOf(source, sha256)).catch(ignoreMissing))?.size ?? null;
  }

  /** Removes what a crash left half written. */
  async clean(now: number): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder, { recursive: true })) {
      if (!name.endsWith(PART)) continue;
      const path = join(this.folder, name);
      const file = await stat(path).catch(ignoreMissing);
      if (file && now - file.mtimeMs > ABANDONED) await unlink(path).catch(ignoreMissing);
    }
  }

  private async write(path: string, sha256: string, bytes: Readable, limit: number): Promise<void> {
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    try {
      let size = 0;
      // Without destroying it: the answer to a refused upload goes over the same connection.
      for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
        size += (chunk as Buffer).length;
        if (size > limit) throw new Refusal(413, `at most ${limit} bytes`);
        hash.update(chunk as Buffer);
        await file.write(chunk as Buffer);
      }
      if (hash.digest('hex') !== sha256) throw invalid('sha256', 'is not the hash of what was sent');
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private pathOf(source: string, sha256: string): string {
    if (!CODE.test(source) || !SHA256.test(sha256)) throw invalid('sha256', 'must be 64 hexadecimal digits in lower case');
    return join(this.folder, source, sha256);
  }
}

/**
 * A body that came as a blob, before its document, may be too long to be one.
 * @throws Refusal 413
 */
export async function checkBodyBlob(blobs: Blobs, submission: Submission): Promise<void> {
  const sha256 = submission.kind === 'document' ? submission.document.body.sha256 : null;
  if (!sha256) return;
  const size = await blobs.sizeOf(submission.source, sha256);
  if (size !== null && size > BODY_LIMIT) throw new Refusal(413, undefined, [{ field: 'body.sha256', message: `names more than ${BODY_LIMIT} bytes` }]);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}
