import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DocumentProducedV1 } from '@plaza/contracts';
import { LOGGER, Rounds } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { isAway } from '../away';
import type { NewDecision } from '../decisions';
import { enqueue } from '../files/file-queue';
import { decisionRow, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { metrics } from '../metrics';
import { claimDue, release, tryAgain, type Claim, type DueDecision } from './appointments';

const EVERY = 10_000;
const BATCH = 50;
/** Milliseconds before the first repetition; each further one waits twice as long, up to the last. */
const FIRST_PAUSE = 10_000;
const LAST_PAUSE = 3_600_000;
/** What waits for a person, because the policy in force would take something from it, is looked at again after this long. */
const A_DAY = 86_400_000;

interface Work {
  due: DueDecision;
  produced: DocumentProducedV1;
  judged: Judged;
}

/**
 * Art. 9(2): when a reason lapses what it kept back is opened, by itself, as a new decision on the same version. What fell due
 * while nobody was there is caught up in its order; what cannot be judged is held, and what fails otherwise waits for another
 * try, and neither keeps anything else from opening.
 */
@Injectable()
export class Reopening implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(EVERY, () => this.runOnce(new Date()), (error) => this.logger.warn({ err: error }, 'nothing can be opened for now; trying again'));

  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds.stop();
  }

  /** Decides anew what is due at `now`; answers how many documents that were. */
  async runOnce(now: Date): Promise<number> {
    let count = 0;
    for (let taken = BATCH; taken === BATCH && !this.rounds.isStopped; ) {
      const claim = await claimDue(this.source.manager, now, BATCH);
      taken = claim.taken;
      count += await this.decide(claim, now);
    }
    return count;
  }

  private async decide({ due, leasedUntil }: Claim, now: Date): Promise<number> {
    if (due.length === 0) return 0;
    try {
      const work = await this.judge(due, leasedUntil, now);
      return await this.keepAll(work, leasedUntil, now);
    } catch (error) {
      // Whatever is away is nobody's failure: all that is left stays due.
      await release(this.source.manager, due.map(({ id }) => id), leasedUntil);
      throw error;
    }
  }

  /** One after the other: many long texts at once would not fit into memory. */
  private async judge(due: DueDecision[], leasedUntil: Date, now: Date): Promise<Work[]> {
    const produced = new Map((await this.originals.documents(due)).map((event) => [event.id, event]));
    const work: Work[] = [];
    for (const one of due) {
      const event = produced.get(one.id);
      try {
        if (!event) throw new Error('intake does not know a document that has been decided');
        work.push({ due: one, produced: event, judged: await this.judging.judgeAgainOrHold(event, now) });
      } catch (error) {
        if (isAway(error)) throw error;
        await this.putOff(one, error, leasedUntil, now);
      }
    }
    return work;
  }

  /** Together, or each alone where they cannot be kept together. */
  private async keepAll(work: Work[], leasedUntil: Date, now: Date): Promise<number> {
    if (work.length === 0) return 0;
    try {
      const decided = await this.source.transaction(async (tx): Promise<NewDecision[]> => {
        const rows = work.map(({ due, produced, judged }) => decisionRow(produced, due.decision + 1, judged, due.traceparent ?? undefined));
        // One that has been decided meanwhile is for whoever did that to emit.
        const standing = await this.later.keepAnew(tx, rows, now);
        const files = work.filter(({ due, judged }) => judged.filesToDo && standing.some(({ classified }) => classified.id === due.id));
        await enqueue(tx, files.map(({ due }) => due), now);
        await tryAgain(tx, work.map(({ due }) => due.id), leasedUntil, new Date(now.getTime() + A_DAY));
        return standing;
      });
      await this.later.publish(decided);
      return decided.length;
    } catch (error) {
      if (isAway(error)) throw error;
      if (work.length === 1) {
        await this.putOff(work[0]!.due, error, leasedUntil, now);
        return 0;
      }
      let count = 0;
      for (const one of work) count += await this.keepAll([one], leasedUntil, now);
      return count;
    }
  }

  private async putOff({ id, attempts }: DueDecision, error: unknown, leasedUntil: Date, now: Date): Promise<void> {
    metrics.openingsPutOff.inc();
    this.logger.warn({ err: error, id, attempts }, 'a document whose reason has lapsed cannot be decided: trying again');
    await tryAgain(this.source.manager, [id], leasedUntil, new Date(now.getTime() + Math.min(LAST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1))));
  }
}
