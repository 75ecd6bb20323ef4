import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { HashMismatchError, TooManyBytesError } from './errors';

/** What the bytes must be for them to be stored. */
export interface Expected {
  sha256?: string;
  /** In bytes. */
  limit?: number;
}

/**
 * The same bytes, whose last chunk is only followed by the end when they are what was expected: whoever stores them until the
 * end stores nothing else. A source that is refused is not destroyed: it may be a request that still waits for its answer.
 * @throws HashMismatchError, TooManyBytesError
 */
export async function* checked(bytes: Readable | Uint8Array, { sha256, limit = Infinity }: Expected): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes instanceof Readable ? bytes.iterator({ destroyOnReturn: false }) : [bytes]) {
    size += (chunk as Uint8Array).length;
    if (size > limit) throw new TooManyBytesError(`more than ${limit} bytes`);
    hash.update(chunk as Uint8Array);
    yield chunk as Uint8Array;
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) throw new HashMismatchError('the bytes have another hash');
}
