import { Inject, Injectable } from '@nestjs/common';
import { DocumentClassified } from '@plaza/contracts';
import { BusUnavailableError, emit, EventPublisher, remember, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { keep, keyOf, type NewDecision } from './decisions';
import { enqueue } from './files/file-queue';
import { listingWhatIsGone } from './files/public-files';
import { metrics } from './metrics';
import { setAside } from './policy/set-aside';
import { keptByReports } from './reports/reports';

const PATIENCE = 5_000;

/** Decisions that are born here, after a version's first: whoever makes one keeps it, and publishes it once that is committed. */
@Injectable()
export class LaterDecisions {
  constructor(
    private readonly publisher: EventPublisher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Keeps them, to be seen through until publication answers. What a report keeps stays so until a person has looked: nothing
   * but a ruling, or the hold itself, is kept beside it.
   * @returns those that stand: another decision of the same number may have been kept first
   */
  async keep(tx: Transaction, decisions: NewDecision[]): Promise<NewDecision[]> {
    const reported = await keptByReports(tx, decisions.map(({ classified }) => classified));
    const rows = decisions.filter(({ classified, ruling }) => ruling !== undefined || !reported.has(keyOf(classified)));
    const kept = await keep(tx, rows);
    const standing = rows.filter(({ classified }) => kept.has(keyOf(classified)));
    for (const { classified } of standing) metrics.decisions.inc({ status: classified.status });
    await remember(
      tx,
      standing.map(({ classified: { source, sourceDocumentId, version, decision } }) => ({ source, documentId: sourceDocumentId, version, withdrawn: false, decision })),
    );
    const gone = await listingWhatIsGone(tx, standing.map(({ classified }) => classified));
    // Nothing listed it while it was judged: made of the same, it comes out the same.
    await enqueue(tx, gone.map(({ id, version, source, sourceDocumentId }) => ({ id, version, source, documentId: sourceDocumentId })), new Date());
    return standing;
  }

  /** The same for decisions that are only made anew: what the policy in force would take from what an older one opened waits for a person. */
  async keepAnew(tx: Transaction, rows: NewDecision[], now: Date): Promise<NewDecision[]> {
    return await this.keep(tx, await setAside(tx, rows, now));
  }

  /** Committed is decided: what the bus does not take now is emitted again until publication answers. */
  async publish(rows: NewDecision[]): Promise<void> {
    const emissions = rows.map(({ classified, traceparent, rendition }) => emit(DocumentClassified, classified, { traceparent: traceparent ?? undefined }, { json: rendition }) as Emission);
    try {
      await this.publisher.publish(emissions, { patience: PATIENCE });
    } catch (error) {
      if (!(error instanceof BusUnavailableError)) throw error;
      this.logger.warn({ err: error, count: rows.length }, 'decisions are not on the bus yet; they will be emitted again');
    }
  }
}
