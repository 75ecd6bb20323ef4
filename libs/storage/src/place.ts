import type { StorageAdapter } from '@flystorage/file-storage';

/** What an area needs of a folder or a bucket. What is written appears under its key whole or not at all. */
export interface Place extends Pick<StorageAdapter, 'write' | 'read' | 'stat' | 'deleteFile' | 'list'> {
  /** Removes what a crash left half written. `now` in milliseconds. */
  clean(now: number): Promise<void>;
  close(): void;
}
