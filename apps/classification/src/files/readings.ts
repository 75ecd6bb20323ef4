import type { Attachment, FileReading } from '@plaza/contracts';
import { lengthOfContent } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';

/** Raised whenever the readers find more, or other things, in the same bytes. */
const READER = 2;

type File = Pick<Attachment, 'sha256' | 'size'>;

export const fileKey = ({ sha256, size }: File): string => `${sha256}/${size}`;

/** Keys of those among these files that have been read, the shortest reading first. What was read stays in the database. */
export async function keysRead(db: Transaction, source: string, files: readonly File[]): Promise<Set<string>> {
  return new Set((await filesRead(db, source, files)).map(fileKey));
}

/** What was read of one file; undefined when nobody has read it. */
export async function readingOf(db: Transaction, source: string, { sha256, size }: File): Promise<FileReading | undefined> {
  const [row] = (await db.query('SELECT reading FROM readings WHERE source = $1 AND reader = $2 AND sha256 = $3 AND size = $4', [source, READER, sha256, size])) as { reading: string }[];
  return row && (JSON.parse(row.reading) as FileReading);
}

/**
 * What was read of these files, by their key; none for those that nobody has read. Of all their text no more than `characters`
 * comes into memory, and one file beyond: the shortest come first, so that a huge one keeps out itself alone, and those that do not
 * fit beside them are too large.
 */
export async function readingsWithin(db: Transaction, source: string, files: readonly File[], characters: number): Promise<Map<string, FileReading>> {
  const readings = new Map<string, FileReading>();
  let left = characters;
  for (const file of await filesRead(db, source, files)) {
    const key = fileKey(file);
    const reading = left > 0 ? await readingOf(db, source, file) : undefined;
    // The same bytes may be attached more than once, and are judged as often.
    if (reading && 'content' in reading) left -= lengthOfContent(reading.content) * files.filter((one) => fileKey(one) === key).length;
    readings.set(key, reading && left >= 0 ? reading : { problem: 'too-large', detail: 'together' });
  }
  return readings;
}

/** The shortest first. PostgreSQL knows how many bytes it keeps without unpacking them. */
async function filesRead(db: Transaction, source: string, files: readonly File[]): Promise<File[]> {
  if (files.length === 0) return [];
  const rows = (await db.query(
    'SELECT sha256, size FROM readings WHERE source = $1 AND reader = $2 AND sha256 = ANY ($3) ORDER BY octet_length(reading), sha256, size',
    [source, READER, files.map(({ sha256 }) => sha256)],
  )) as File[];
  const wanted = new Set(files.map(fileKey));
  return rows.filter((row) => wanted.has(fileKey(row)));
}

/** Another replica may have read the same: either reading will do. */
export async function keepReading(db: Transaction, source: string, { sha256, size }: File, reading: FileReading, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO readings (source, sha256, size, reader, reading, read_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (source, sha256, size) DO UPDATE SET reader = excluded.reader, reading = excluded.reading, read_at = excluded.read_at`,
    [source, sha256, size, READER, JSON.stringify(reading), at],
  );
}
