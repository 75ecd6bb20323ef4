import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { checked, type Expected } from './checked';
import { InvalidKeyError, isMissing, StorageUnavailableError } from './errors';
import type { Place } from './place';

/** Nothing that begins with a dot: neither ".." nor what a place keeps for itself. */
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}){0,3}$/;

/**
 * Files that never change once they are stored: named by their hash, or by a key that contains it. All methods throw
 * InvalidKeyError, and StorageUnavailableError when the place itself fails.
 */
export class Area {
  constructor(private readonly place: Place) {}

  /** Stores bytes under their SHA-256, in hexadecimal, which it returns. */
  async add(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.put(sha256, bytes);
    return sha256;
  }

  /**
   * Stores what comes in. What is there already stays, and what comes in is only checked. An error of the source is thrown as it is.
   * @returns whether it is new
   * @throws HashMismatchError, TooManyBytesError; then nothing is stored
   */
  async put(key: string, bytes: Readable | Uint8Array, expected: Expected = {}): Promise<boolean> {
    const there = await this.has(key);
    const source = new Source(checked(bytes, expected));
    if (there) await source.drain();
    // The type is never looked at, so that the first bytes need not be either.
    else await this.attempt('store', () => this.place.write(key, Readable.from(source.chunks()), { mimeType: 'application/octet-stream' })).catch(source.blame);
    return !there;
  }

  /** Null when there is none. The stream is the caller's to read or destroy. */
  async read(key: string): Promise<{ size: number; stream: Readable } | null> {
    const size = await this.sizeOf(key);
    if (size === null) return null;
    return await this.attempt('read', async () => ({ size, stream: (await this.place.read(key, {})) as Readable }), { missing: null });
  }

  /** In bytes; null when there is none. */
  async sizeOf(key: string): Promise<number | null> {
    if (!KEY.test(key)) throw new InvalidKeyError('not a key');
    return await this.attempt('find', async () => {
      const found = await this.place.stat(key, {});
      return found.isFile ? (found.size ?? 0) : null;
    }, { missing: null });
  }

  async has(key: string): Promise<boolean> {
    return (await this.sizeOf(key)) !== null;
  }

  /** Afterwards it is gone, whether it was there or not. */
  async delete(key: string): Promise<void> {
    if (!KEY.test(key)) throw new InvalidKeyError('not a key');
    await this.attempt('delete', () => this.place.deleteFile(key, {}), { missing: undefined });
  }

  /** Every key, in no order. */
  async *keys(): AsyncGenerator<string> {
    try {
      for await (const { path, isFile } of this.place.list('', { deep: true })) if (isFile && KEY.test(path)) yield path;
    } catch (error) {
      if (!isMissing(error)) throw unavailable('list', error);
    }
  }

  /** Removes what a crash left half written. `now` in milliseconds. */
  async clean(now: number): Promise<void> {
    await this.attempt('clean', () => this.place.clean(now));
  }

  close(): void {
    this.place.close();
  }

  private async attempt<T>(what: string, work: () => Promise<T>, when?: { missing: T }): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (when && isMissing(error)) return when.missing;
      throw unavailable(what, error);
    }
  }
}

/** Chunks on their way into a place, which remember that it was they who failed. */
class Source {
  private failure: { error: unknown } | null = null;

  constructor(private readonly incoming: AsyncGenerator<Uint8Array>) {}

  async *chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* this.incoming;
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }

  async drain(): Promise<void> {
    for await (const _ of this.incoming);
  }

  blame = (error: unknown): never => {
    throw this.failure ? this.failure.error : error;
  };
}

const unavailable = (what: string, cause: unknown) => new StorageUnavailableError(`could not ${what} a file`, { cause });
