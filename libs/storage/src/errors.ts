/** What was sent has another hash than its name says. */
export class HashMismatchError extends Error {
  override readonly name = 'HashMismatchError';
  readonly code = 'HASH_MISMATCH';
}

/** More bytes than may be stored. */
export class TooManyBytesError extends Error {
  override readonly name = 'TooManyBytesError';
  readonly code = 'TOO_MANY_BYTES';
}

/** A key that could mean something outside of the area. */
export class InvalidKeyError extends Error {
  override readonly name = 'InvalidKeyError';
  readonly code = 'INVALID_KEY';
}

/**
 * The disk or the object store failed, whatever was asked of it: nobody's fault who asked. Says what was tried, not of which
 * file: the hash of an original lets anyone confirm a guess.
 */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
  readonly code = 'STORAGE_UNAVAILABLE';
}

/** The setting names no place. Says what is wrong with it, never its value. */
export class AreaUrlError extends Error {
  override readonly name = 'AreaUrlError';
  readonly code = 'AREA_URL';
}

/** As a folder and a bucket each say it. */
export function isMissing(error: unknown): boolean {
  const { code, $metadata } = (error ?? {}) as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'flystorage.file_was_not_found' || $metadata?.httpStatusCode === 404;
}
