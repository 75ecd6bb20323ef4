import type { Attachment, FileReading } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';

/** What was read of these attachments, by hash; none for those that nobody has read. */
export async function readingsOf(db: Transaction, source: string, attachments: readonly Attachment[]): Promise<Map<string, FileReading>> {
  if (attachments.length === 0) return new Map();
  const rows = (await db.query('SELECT sha256, reading FROM readings WHERE source = $1 AND sha256 = ANY ($2)', [source, attachments.map(({ sha256 }) => sha256)])) as {
    sha256: string;
    reading: string;
  }[];
  return new Map(rows.map(({ sha256, reading }) => [sha256, JSON.parse(reading) as FileReading]));
}

/** Another replica may have read the same: either reading will do. */
export async function keepReading(db: Transaction, source: string, sha256: string, reading: FileReading, at: Date): Promise<void> {
  await db.query('INSERT INTO readings (source, sha256, reading, read_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [source, sha256, JSON.stringify(reading), at]);
}
