import type { DocumentClassifiedV1, Review, ReviewPage } from '@plaza/contracts';
import type { Transaction } from '@plaza/persistence';
import { NEWEST } from '../newest';
import { WITHDRAWN } from '../withdrawals';

interface Row {
  at: Date;
  id: string;
  rendition: string;
}

/** What is due at `now`, the oldest first. `after` is a cursor of an earlier page. */
export async function reviewsAfter(tx: Transaction, now: Date, after: string | undefined, size: number): Promise<ReviewPage> {
  const [time, id] = after === undefined ? ['-infinity', ''] : after.split('~');
  const rows = (await tx.query(
    `SELECT a.review_at AS at, d.id, d.rendition FROM appointments a JOIN decisions d USING (id, version, decision)
     WHERE a.review_at <= $1 AND (a.review_at, a.id) > ($2::timestamptz, $3) AND ${NEWEST} AND NOT ${WITHDRAWN}
     ORDER BY a.review_at, a.id LIMIT $4`,
    [now, time, id, size + 1],
  )) as Row[];
  const items = rows.slice(0, size).map((row) => reviewOf(row, now));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? `${last.since}~${last.id}` : null };
}

function reviewOf({ at, id, rendition }: Row, now: Date): Review {
  const { version, decision, status, grounds, agency, department, documentNumber, title, source, sourceDocumentId, journey } = JSON.parse(rendition) as DocumentClassifiedV1;
  const due = grounds.filter(({ review }) => review !== undefined && Date.parse(review.at) <= now.getTime());
  return { id, version, decision, status, since: at.toISOString(), grounds: due, agency, department, documentNumber, title, source, sourceDocumentId, traceId: journey.traceId };
}
