import type { FileFormat, FileReading } from '@plaza/contracts';
import { readEmbedded } from './compound/embedded';
import { detectFormat } from './format/detect-format';
import { READING_LIMITS, type ReadingLimits } from './limits';
import { READERS } from './readers';
import { Reading, textOf } from './reading';
import { Unreadable } from './unreadable';

/** Reads a file of any format. It never throws: what cannot be read is the file's problem. */
export async function readBytes(bytes: Buffer, limits: ReadingLimits = READING_LIMITS): Promise<FileReading> {
  // Whoever attached an empty file meant to attach another.
  if (bytes.length === 0) return { problem: 'empty' };
  try {
    const reading = new Reading(limits, readInto);
    const format = await readInto(bytes, reading);
    const { blocks, elsewhere, readAgain } = reading;
    return { content: { format, blocks, elsewhere, readAgain } };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem, detail: error.code };
    return { problem: 'broken', detail: error instanceof Error ? error.name : 'unknown' };
  }
}

async function readInto(bytes: Buffer, reading: Reading): Promise<FileFormat> {
  const format = await detectFormat(bytes);
  const before = reading.blocks.length;
  const read = READERS[format];
  if (!read) throw new Unreadable('unsupported', format);
  await read(bytes, reading);
  for (const file of reading.takeEncoded()) await readEmbedded('base64', file, reading);
  const found = reading.blocks.slice(before);
  if (found.some(({ kind }) => kind === 'picture') && !found.some((block) => block.kind !== 'file' && textOf(block) !== '')) throw new Unreadable('no-text');
  return format;
}
