import type { PublicDocument, Tombstone } from '@plaza/contracts';
import type { DataSource } from 'typeorm';
import { decodeCursor, encodeCursor } from './page-cursor';
import { rangeEnd, rangeStart, type RegisterQuery } from './register-query';

interface Row {
  id: string;
  at: Date;
  document: string;
}

const FILTER = `($1::text IS NULL OR agency = $1) AND ($2::text IS NULL OR department = $2) AND ($3::text IS NULL OR status = $3)
  AND ($4::text IS NULL OR kind = $4) AND ($5::timestamptz IS NULL OR produced_at >= $5) AND ($6::timestamptz IS NULL OR produced_at <= $6)`;

/** One page of the register, newest first, with how many entries fit in all. */
export async function registerPage(source: DataSource, query: RegisterQuery) {
  const filter = [
    query.agency ?? null, query.department ?? null, query.status ?? null, query.kind ?? null,
    rangeStart(query.from), rangeEnd(query.to),
  ];
  const [at, id] = decodeCursor(query.cursor, 1);
  const [rows, [{ total }]] = (await Promise.all([
    source.query(
      `SELECT id, coalesce(produced_at, published_at) AS at, document FROM entries
       WHERE ${FILTER} AND ($7::timestamptz IS NULL OR (coalesce(produced_at, published_at), id) < ($7, $8::text))
       ORDER BY coalesce(produced_at, published_at) DESC, id DESC LIMIT $9`,
      [...filter, at, id, query.size + 1],
    ),
    source.query(`SELECT count(*)::int AS total FROM entries WHERE ${FILTER}`, filter),
  ])) as [Row[], [{ total: number }]];
  const page = rows.slice(0, query.size);
  const last = page.at(-1);
  return {
    total,
    items: page.map(({ document }) => {
      const { text: _, ...entry } = JSON.parse(document) as (PublicDocument | Tombstone) & { text?: string };
      return entry;
    }),
    nextCursor: last && rows.length > page.length ? encodeCursor(last.at, last.id) : null,
  };
}
