import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { takeReopening, type NewDecision } from './decisions';
import { decisionRow } from './judging/judgement';
import { Judging } from './judging/judging';
import { Originals } from './judging/originals';
import { LaterDecisions } from './later-decisions';

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
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
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
      const decided = await this.source.transaction(async (tx): Promise<NewDecision[]> => {
        const due = new Map((await takeReopening(tx, now, BATCH)).map((row) => [`${row.source}/${row.documentId}/${row.version}`, row]));
        if (due.size === 0) return [];
        const produced = await this.originals.documents([...due.values()]);
        // Rolls back, so that what is due stays due.
        if (produced.length < due.size) throw new Error(`intake knows ${produced.length} of ${due.size} documents that are due`);
        const rows = produced.map(async (event) => {
          const { decision, traceparent } = due.get(`${event.source}/${event.document.documentId}/${event.document.version}`)!;
          return decisionRow(event, decision + 1, await this.judging.judgeAgainOrHold(event, now), traceparent ?? undefined);
        });
        // One that classification has decided meanwhile is its own to emit.
        return await this.later.keepAnew(tx, await Promise.all(rows), now);
      });
      await this.later.publish(decided);
      taken = decided.length;
    }
    return count;
  }
}
