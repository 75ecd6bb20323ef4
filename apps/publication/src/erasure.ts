import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { PublicationV1 } from '@plaza/contracts';
import { BUS, plainHeaders, type NatsConnection } from '@plaza/messaging';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

export interface EmittedEvent {
  document: Pick<PublicationV1, 'id' | 'version' | 'decision' | 'status'>;
  eventId: string;
  sequence: number;
}

/** A message in PUBLICATIONS that tells of a state which is over. */
interface Superseded {
  sequence: string;
  eventId: string;
}

const SUPERSEDED = '(m.version, m.withdrawn, m.decision) < (e.version, e.withdrawn, e.decision)';

const SWEEP_EVERY = 60_000;
/** How far back from the end of the stream a crash may have left messages unrecorded. */
const UNRECORDED = 1_000;

/** Deletes from PUBLICATIONS what was corrected or withdrawn, so that the stream holds current states only. */
@Injectable()
export class Erasure implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private scannedTo = 0;

  constructor(
    private readonly source: DataSource,
    @Inject(BUS) private readonly bus: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(() => this.reconcile());
    this.timer = setInterval(() => this.schedule(() => this.reconcile()), SWEEP_EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** Notes where events lie, and deletes those of the same documents that they supersede. */
  async record(events: EmittedEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.erase(await this.note(events));
  }

  /** Records what a crash between publishing and recording left, here or in another replica, and erases what came out superseded. */
  async reconcile(): Promise<void> {
    const manager = await this.bus.jetstreamManager({ checkAPI: false });
    const [{ recorded }] = (await this.source.query('SELECT coalesce(max(sequence), 0)::bigint AS recorded FROM emitted')) as [{ recorded: string }];
    const last = (await storedMessage(manager, { last_by_subj: 'publication.>' }))?.seq ?? 0;
    // The stream was made anew: what was recorded lies nowhere now, and its numbers will belong to others.
    if (last < Number(recorded)) await this.source.query('DELETE FROM emitted WHERE sequence > $1', [last]);
    if (last < this.scannedTo) this.scannedTo = 0;
    const from = Math.max(1, this.scannedTo + 1, last - UNRECORDED);
    const known = new Set(
      ((await this.source.query('SELECT sequence FROM emitted WHERE sequence >= $1', [from])) as { sequence: string }[]).map((row) => Number(row.sequence)),
    );
    const events: EmittedEvent[] = [];
    for (let sequence = from; sequence <= last; sequence += 1) {
      const message = known.has(sequence) ? null : await storedMessage(manager, { seq: sequence });
      if (message) events.push({ document: message.json<PublicationV1>(), eventId: plainHeaders(message.header)['ce-id'] ?? '', sequence });
    }
    await this.note(events);
    this.scannedTo = last;
    await this.sweep();
  }

  private async sweep(): Promise<void> {
    await this.source.query(`DELETE FROM emitted WHERE at < now() - interval '8 days'`);
    await this.erase(
      (await this.source.query(
        `SELECT m.sequence, m.event_id AS "eventId" FROM emitted m JOIN entries e USING (id) WHERE ${SUPERSEDED}`,
      )) as Superseded[],
    );
  }

  /** @returns what of these documents is superseded, the noted events themselves included: another replica may have been faster */
  private async note(events: EmittedEvent[]): Promise<Superseded[]> {
    return (await this.source.query(
      `WITH noted AS (
         INSERT INTO emitted (sequence, event_id, id, version, withdrawn, decision)
         SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::bool[], $6::int[])
         ON CONFLICT (sequence) DO UPDATE SET event_id = excluded.event_id, id = excluded.id, version = excluded.version,
           withdrawn = excluded.withdrawn, decision = excluded.decision, at = now()
         WHERE emitted.event_id <> excluded.event_id
         RETURNING *
       )
       SELECT m.sequence, m.event_id AS "eventId"
       FROM (SELECT * FROM emitted WHERE id = ANY ($3) UNION ALL SELECT * FROM noted) m JOIN entries e USING (id)
       WHERE ${SUPERSEDED}`,
      [
        events.map(({ sequence }) => sequence),
        events.map(({ eventId }) => eventId),
        events.map(({ document }) => document.id),
        events.map(({ document }) => document.version),
        events.map(({ document }) => document.status === 'withdrawn'),
        events.map(({ document }) => document.decision),
      ],
    )) as Superseded[];
  }

  private async erase(superseded: Superseded[]): Promise<void> {
    if (superseded.length === 0) return;
    await Promise.all(superseded.map(({ sequence, eventId }) => this.delete(Number(sequence), eventId)));
    await this.source.query('DELETE FROM emitted WHERE sequence = ANY ($1::bigint[])', [superseded.map(({ sequence }) => sequence)]);
  }

  /** Only when the message is still the one that was recorded: a stream made anew counts from 1 again. */
  private async delete(sequence: number, eventId: string): Promise<void> {
    const manager = await this.bus.jetstreamManager({ checkAPI: false });
    const message = await storedMessage(manager, { seq: sequence });
    if (!message || plainHeaders(message.header)['ce-id'] !== eventId) return;
    try {
      await manager.streams.deleteMessage('PUBLICATIONS', sequence, true);
    } catch (error) {
      // To delete what another replica has just deleted is an error to the server, and done to us.
      if (await storedMessage(manager, { seq: sequence })) throw error;
    }
  }

  private schedule(work: () => Promise<void>): void {
    this.turn = this.turn.then(work).catch((error: unknown) => this.logger.warn({ err: error }, 'erasure failed; trying again'));
  }
}

type Manager = Awaited<ReturnType<NatsConnection['jetstreamManager']>>;

/** The message, or null where there is none any more. */
async function storedMessage(manager: Manager, query: { seq: number } | { last_by_subj: string }) {
  return await manager.streams.getMessage('PUBLICATIONS', query).catch((error: { code?: string }) => {
    if (error.code === '404') return null;
    throw error;
  });
}
