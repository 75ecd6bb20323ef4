import { Injectable } from '@nestjs/common';
import { letterId, type DeadLetterV1, type ReplayedV1 } from '@plaza/messaging';
import { joinJson, jsonColumn, type Transaction } from '@plaza/persistence';
import { DataSource } from 'typeorm';

export const STATES = ['waiting', 'replayed', 'failed'] as const;
/** failed: its replay made another dead letter. */
export type LetterState = (typeof STATES)[number];
export type Side = 'restricted' | 'public';

/** A dead letter as operators see it; its event only for those who may. */
export type Letter = Omit<DeadLetterV1, 'payload'> & { id: string; side: Side; state: LetterState; settledAt: string | null; payloadBytes: number };

export interface WaitingOfService {
  side: Side;
  service: string;
  waiting: number;
}

export interface Kind {
  service?: string | undefined;
  consumer?: string | undefined;
  code?: string | undefined;
  state?: LetterState | undefined;
}

interface Row {
  id: string;
  side: Side;
  letter: string;
  state: LetterState;
  settled_at: Date | null;
  payload_length: number | null;
}

const COLUMNS = 'id, side, letter, state, settled_at, length(payload) AS payload_length';
const FITS = `($1::text IS NULL OR service = $1) AND ($2::text IS NULL OR consumer = $2) AND ($3::text IS NULL OR code = $3) AND ($4::text IS NULL OR state = $4)`;
const asked = ({ service, consumer, code, state }: Kind) => [service ?? null, consumer ?? null, code ?? null, state ?? null];

/** PostgreSQL stores no NUL in a text. */
const storable = (text: string) => text.replaceAll('\0', '').slice(0, 200);

/** Keeps copies, and follows what became of those that are here: in the order in which the stream tells it. */
export async function copy(tx: Transaction, side: Side, messages: (DeadLetterV1 | ReplayedV1)[]): Promise<void> {
  const letters = messages.filter((message): message is DeadLetterV1 => !('replayed' in message));
  const ids = letters.map(letterId);
  await tx.query(
    `INSERT INTO dead_letters (id, side, service, consumer, code, failed_at, letter, payload)
     SELECT id, $2, service, consumer, code, failed_at, letter, nullif(payload, '')
     FROM unnest($1::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], ${jsonColumn(7)}, $8::text[]) AS l (id, service, consumer, code, failed_at, letter, payload)
     ON CONFLICT DO NOTHING`,
    [
      ids, side,
      letters.map(({ service }) => storable(service)),
      letters.map(({ consumer }) => storable(consumer)),
      letters.map(({ reason }) => storable(reason.code)),
      letters.map(({ failedAt }) => failedAt),
      joinJson(letters.map(({ payload: _, ...letter }) => JSON.stringify(letter))),
      letters.map(({ payload }) => payload),
    ],
  );
  await settle(tx, letters.flatMap(({ replayOf, service }) => (typeof replayOf === 'string' ? { id: replayOf, service } : [])), 'failed');
  await settle(tx, messages.flatMap((message) => ('replayed' in message ? { id: message.letter, service: message.service } : [])), 'replayed');
}

/** Of the service's own letters only. What was done is done: of a replayed letter nothing restricted is kept longer than it is needed. */
async function settle(tx: Transaction, letters: { id: string; service: string }[], state: LetterState): Promise<void> {
  if (letters.length === 0) return;
  const [settled] = (await tx.query(
    `UPDATE dead_letters d SET state = $3, settled_at = now(), payload = NULL
     FROM unnest($1::text[], $2::text[]) AS l (id, service) WHERE d.id = l.id AND d.service = l.service AND d.state = 'waiting' RETURNING d.id, d.letter`,
    [letters.map(({ id }) => storable(id)), letters.map(({ service }) => service), state],
  )) as [Pick<Row, 'id' | 'letter'>[], number];
  if (settled.length === 0) return;
  await tx.query(`UPDATE dead_letters d SET letter = l.letter FROM unnest($1::text[], ${jsonColumn(2)}) AS l (id, letter) WHERE d.id = l.id`, [
    settled.map(({ id }) => id),
    joinJson(settled.map(({ letter }) => JSON.stringify(withoutWords(JSON.parse(letter) as DeadLetterV1)))),
  ]);
}

/** An error's words may quote the event. */
const withoutWords = (letter: DeadLetterV1): DeadLetterV1 => ({ ...letter, reason: { ...letter.reason, message: '' }, stack: '' });

/** The console's copies of dead letters. */
@Injectable()
export class DeadLetters {
  constructor(private readonly source: DataSource) {}

  /** Newest first. `cursor` is one of an earlier page. */
  async list(kind: Kind, cursor: string | undefined, size: number): Promise<{ total: number; items: Letter[]; nextCursor: string | null }> {
    const [time, id] = cursor?.split('~') ?? ['infinity', ''];
    const rows: Row[] = await this.source.query(
      `SELECT ${COLUMNS} FROM dead_letters WHERE ${FITS} AND (failed_at, id) < ($5::timestamptz, $6) ORDER BY failed_at DESC, id DESC LIMIT $7`,
      [...asked(kind), time, id, size + 1],
    );
    const [{ total }] = await this.source.query(`SELECT count(*)::int AS total FROM dead_letters WHERE ${FITS}`, asked(kind));
    const items = rows.slice(0, size).map(letterOf);
    const last = items.at(-1);
    return { total, items, nextCursor: rows.length > size && last ? `${last.failedAt}~${last.id}` : null };
  }

  async find(id: string): Promise<Letter | null> {
    const [row] = await this.source.query(`SELECT ${COLUMNS} FROM dead_letters WHERE id = $1`, [id]);
    return row ? letterOf(row) : null;
  }

  /** Base64; null when it is not kept any more, or never was. */
  async payload(id: string): Promise<string | null> {
    const [row] = await this.source.query('SELECT payload FROM dead_letters WHERE id = $1', [id]);
    return row?.payload ?? null;
  }

  async settled(letter: { id: string; service: string }, state: 'replayed' | 'failed'): Promise<void> {
    await this.source.transaction(async (tx) => await settle(tx, [letter], state));
  }

  /** What waits, by kind: what may be replayed together. */
  async kinds(): Promise<{ service: string; consumer: string; code: string; waiting: number; oldest: Date }[]> {
    return await this.source.query(
      `SELECT service, consumer, code, count(*)::int AS waiting, min(failed_at) AS oldest FROM dead_letters WHERE state = 'waiting' GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 3 LIMIT 100`,
    );
  }

  /** Oldest first, so that versions come in their order; without what stands for no letter, which nobody replays. */
  async waiting(kind: Kind, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      `SELECT id FROM dead_letters WHERE ${FITS} AND consumer <> '' ORDER BY failed_at, id LIMIT $5`,
      [...asked({ ...kind, state: 'waiting' }), limit],
    );
    return rows.map(({ id }) => id);
  }

  async waitingByService(): Promise<WaitingOfService[]> {
    return await this.source.query(`SELECT side, service, count(*)::int AS waiting FROM dead_letters WHERE state = 'waiting' GROUP BY side, service`);
  }
}

function letterOf({ id, side, letter, state, settled_at, payload_length }: Row): Letter {
  const { payload: _, ...rest } = JSON.parse(letter) as DeadLetterV1;
  return { ...rest, id, side, state, settledAt: settled_at?.toISOString() ?? null, payloadBytes: Math.floor(((payload_length ?? 0) * 3) / 4) };
}
