import type { CalendarDate, CalendarEntry, CalendarPage, PublicDocument } from '@plaza/contracts';
import type { DataSource } from 'typeorm';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { rangeEnd, rangeStart } from '../register-query';
import type { CalendarQuery } from './calendar-query';
import { appointmentFor } from './dates';

interface Row extends Omit<CalendarDate, 'at'> {
  id: string;
  at: Date;
  document: string;
}

/** More than this many are not counted out. */
const COUNTED = 10_000;

const FILTER = `($1::text IS NULL OR c.agency = $1) AND ($2::text IS NULL OR c.kind = $2) AND ($3::timestamptz IS NULL OR c.at >= $3) AND ($4::timestamptz IS NULL OR c.at <= $4)`;
/** Dates of what stands. */
const STANDING = 'calendar c JOIN entries e ON (e.id, e.version, e.decision) = (c.id, c.version, c.decision) AND NOT e.withdrawn';

/** What opens or is looked at in a span of time, the earliest first. */
export async function calendarPage(source: DataSource, query: CalendarQuery): Promise<CalendarPage> {
  const filter = [query.agency ?? null, query.kind ?? null, rangeStart(query.from), rangeEnd(query.to)];
  const [rows, [{ total }]] = (await Promise.all([
    source.query(
      `SELECT c.id, c.kind, c.by, c.at, c.items, e.document
       FROM ${STANDING} WHERE ${FILTER} AND ($5::timestamptz IS NULL OR (c.at, c.id, c.kind, c.by) > ($5, $6::text, $7::text, $8::text))
       ORDER BY c.at, c.id, c.kind, c.by LIMIT $9`,
      [...filter, ...decodeCursor(query.cursor, 3), query.size + 1],
    ),
    source.query(`SELECT count(*)::int AS total FROM (SELECT FROM ${STANDING} WHERE ${FILTER} LIMIT ${COUNTED + 1}) counted`, filter),
  ])) as [Row[], [{ total: number }]];
  const page = rows.slice(0, query.size);
  const last = page.at(-1);
  return {
    total: Math.min(total, COUNTED),
    totalIsExact: total <= COUNTED,
    items: page.map(entryOf),
    nextCursor: last && rows.length > page.length ? encodeCursor(last.at, last.id, last.kind, last.by) : null,
  };
}

function entryOf({ at, kind, by, items, document: json }: Row): CalendarEntry {
  const { text: _, ...document } = JSON.parse(json) as PublicDocument;
  const date = { kind, at: at.toISOString(), by, items };
  const { at: __, by: ___, ...words } = appointmentFor(document, date)!;
  return { ...date, ...words, document };
}
