import type { Attachment, FileReading } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';

/** Raised whenever the readers find more, or other things, in the same bytes. */
const READER = 2;

type File = Pick<Attachment, 'sha256' | 'size'>;

export const fileKey = ({ sha256, size }: File): string => `${sha256}/${size}`;

/** What was read of these files, by their key; none for those that nobody has read. */
export async function readingsOf(db: Transaction, source: string, files: readonly File[]): Promise<Map<string, FileReading>> {
  if (files.length === 0) return new Map();
  const rows = (await db.query('SELECT sha256, size, reading FROM readings WHERE source = $1 AND reader = $2 AND sha256 = ANY ($3)', [
    source, READER, files.map(({ sha256 }) => sha256),
  ])) as (File & { reading: string })[];
  return new Map(rows.map((row) => [fileKey(row), JSON.parse(row.reading) as FileReading]));
}

/** Another replica may have read the same: either reading will do. */
export async function keepReading(db: Transaction, source: string, { sha256, size }: File, reading: FileReading, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO readings (source, sha256, size, reader, reading, read_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (source, sha256, size) DO UPDATE SET reader = excluded.reader, reading = excluded.reading, read_at = excluded.read_at`,
    [source, sha256, size, READER, JSON.stringify(reading), at],
  );
}
