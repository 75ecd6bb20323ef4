import type { Readable } from 'node:stream';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { CODE, SHA256 } from '@plaza/contracts';
import { HashMismatchError, TooManyBytesError, type Area } from '@plaza/storage';
import { invalid, Refusal } from './submissions/refusal';
import type { Submission } from './submissions/submission';

/** An attachment may have this many bytes (contract, section 2). */
export const BLOB_LIMIT = 100 * 1024 * 1024;
/** A body may have this many bytes (contract, section 2). */
export const BODY_LIMIT = 10 * 1024 * 1024;

/** Originals, by source and hash: each source sees its own. */
export class Blobs implements OnModuleInit, OnModuleDestroy {
  constructor(private readonly area: Area) {}

  /** What a crash left half written goes. */
  async onModuleInit(): Promise<void> {
    await this.area.clean(Date.now());
  }

  onModuleDestroy(): void {
    this.area.close();
  }

  /**
   * Stores a blob as it comes in.
   * @returns whether it is new
   * @throws Refusal 400 when the bytes have another hash, 413 beyond `limit` bytes
   */
  async put(source: string, sha256: string, bytes: Readable, limit: number): Promise<boolean> {
    try {
      return await this.area.put(keyOf(source, sha256), bytes, { sha256, limit });
    } catch (error) {
      if (error instanceof HashMismatchError) throw invalid('sha256', 'is not the hash of what was sent', { cause: error });
      if (error instanceof TooManyBytesError) throw new Refusal(413, `at most ${limit} bytes`, [], { cause: error });
      throw error;
    }
  }

  /** Opens a blob for reading, or null when nobody has uploaded it. */
  async read(source: string, sha256: string): Promise<{ size: number; stream: Readable } | null> {
    return await this.area.read(keyOf(source, sha256));
  }

  /** Null when nobody has uploaded it. */
  async sizeOf(source: string, sha256: string): Promise<number | null> {
    return await this.area.sizeOf(keyOf(source, sha256));
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

function keyOf(source: string, sha256: string): string {
  if (!CODE.test(source) || !SHA256.test(sha256)) throw invalid('sha256', 'must be 64 hexadecimal digits in lower case');
  return `${source}/${sha256}`;
}
