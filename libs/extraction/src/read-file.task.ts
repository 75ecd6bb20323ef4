import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileReading } from '@plaza/contracts';
import type { ReadingLimits } from './limits';
import { keptPdfium } from './pdf/pdfium';
import { readBytes } from './read-bytes';

/** Where a file is: in memory, or at a path. */
export type FileSource = Buffer | string;

/** What was declared of it: other bytes are another file. */
export interface Declared {
  /** Lower-case hexadecimal. */
  sha256: string;
  size: number;
}

export interface ReadingTask {
  source: FileSource;
  declared: Declared;
  limits: ReadingLimits;
}

/** Loads what takes long to load. */
export async function prepare(): Promise<void> {
  await Promise.all([keptPdfium(), import('pdfjs-dist/legacy/build/pdf.mjs'), import('kordoc')]);
}

/** Runs in a process of its own: see `ReaderPool`. */
export async function run({ source, declared, limits }: ReadingTask): Promise<FileReading> {
  const bytes = typeof source === 'string' ? await readFile(source) : Buffer.from(source.buffer, source.byteOffset, source.length);
  if (bytes.length !== declared.size) return { problem: 'mismatch', detail: 'size' };
  if (createHash('sha256').update(bytes).digest('hex') !== declared.sha256) return { problem: 'mismatch', detail: 'sha256' };
  return readBytes(bytes, limits);
}
