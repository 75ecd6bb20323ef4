import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DocumentClassified, type DocumentProducedV1 } from '@plaza/contracts';
import { emit, EventPublisher, PermanentError, remember, type Emission } from '@plaza/messaging';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { keep, keyOf, takeReopening } from './decisions';
import { decisionRow, judgeFailed, judgeProduced, type Judged } from './judgement';
import { Originals } from './originals';

const EVERY = 10_000;
const BATCH = 100;

/** Art. 9(2): when the reason lapses the document is opened, by itself, as a new decision on the same version. */
@Injectable()
export class Reopening implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly publisher: EventPublisher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.turn = this.turn.then(() => this.runOnce(new Date())).catch((error: unknown) => {
        this.logger.warn({ err: error }, 'reopening failed; trying again');
      });
    }, EVERY);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.turn;
  }

  /** Decides anew what is due at `now`; answers how many documents that were. What was missed while down is caught up. */
  async runOnce(now: Date): Promise<number> {
    let count = 0;
    for (let taken = BATCH; taken === BATCH; count += taken) {
      const emissions = await this.source.transaction(async (tx): Promise<Emission[]> => {
        const due = new Map((await takeReopening(tx, now, BATCH)).map((row) => [`${row.source}/${row.documentId}/${row.version}`, row]));
        if (due.size === 0) return [];
        const produced = await this.originals.documents([...due.values()]);
        // Rolls back, so that what is due stays due.
        if (produced.length < due.size) throw new Error(`intake knows ${produced.length} of ${due.size} documents that are due`);
        const decided = await Promise.all(
          produced.map(async (event) => {
            const { decision, traceparent } = due.get(`${event.source}/${event.document.documentId}/${event.document.version}`)!;
            const judged = await this.judge(event, now);
            return decisionRow(event, decision + 1, judged, traceparent ?? undefined);
          }),
        );
        // One that classification has decided meanwhile is its own to emit.
        const kept = await keep(tx, decided);
        const standing = decided.filter(({ classified }) => kept.has(keyOf(classified)));
        await remember(
          tx,
          standing.map(({ classified: { source, sourceDocumentId, version, decision } }) => ({ source, documentId: sourceDocumentId, version, withdrawn: false, decision })),
        );
        return standing.map(({ classified, traceparent, rendition }) => emit(DocumentClassified, classified, { traceparent: traceparent ?? undefined }, { json: rendition }) as Emission);
      });
      await this.publisher.publish(emissions, { patience: 10_000 });
      taken = emissions.length;
    }
    return count;
  }

  /** One that cannot be judged is held: it must not keep the others that are due from opening. */
  private async judge(event: DocumentProducedV1, now: Date): Promise<Judged> {
    try {
      return await judgeProduced(event, await this.originals.textOf(event.source, event.document), now);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      return judgeFailed(event, error.code, now);
    }
  }
}
