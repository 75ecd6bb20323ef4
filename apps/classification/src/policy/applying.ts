import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Policy } from '@plaza/disclosure';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { NewDecision } from '../decisions';
import { enqueue } from '../files/file-queue';
import { LaterDecisions } from '../later-decisions';
import { metrics } from '../metrics';
import { goOn, takeUp, type Application } from './applications';
import { needsPerson } from './change';
import { keepWaiting } from './policy-changes';
import { POLICY } from './policy-in-force';
import { Replaying, type Replayed } from './replaying';
import { walk } from './standing';

/** So many documents are decided in one transaction: what a crash takes back is done again. */
const STEP = 10;
/** Milliseconds after which this looks again whether there is anything to do. */
const IDLE = 5_000;

export const RATE = Symbol('documents a second');

/**
 * Decides anew, by the policy in force, what was decided before it: in the background, no faster than it may, and from where
 * it stood when it crashes. What the policy would take from what is open is not decided: it waits for a person.
 */
@Injectable()
export class Applying implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly replaying: Replaying,
    private readonly later: LaterDecisions,
    @Inject(POLICY) private readonly policy: Policy,
    @Inject(RATE) private readonly rate: number,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.again(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.turn;
  }

  /** One step. @returns how many documents it walked; null when nothing is under way */
  async step(now: Date): Promise<number | null> {
    let walked: number | null = null;
    const decided = await this.source.transaction(async (tx): Promise<NewDecision[]> => {
      const application = await takeUp(tx, this.policy);
      if (!application) return [];
      const { ids, standing } = await walk(tx, application.afterId, STEP);
      walked = ids.length;
      if (ids.length === 0) {
        await goOn(tx, { ...application, finishedAt: now });
        return [];
      }
      const replayed = await this.replaying.replay(standing, this.policy, now);
      const changed = replayed.filter(({ change }) => change !== null);
      const waiting = changed.filter(({ change }) => needsPerson(change!));
      const free = changed.filter(({ change }) => !needsPerson(change!));
      const found = await keepWaiting(tx, this.policy.version, waiting.map(({ standing: one, change }) => ({ standing: one, change: change! })), now);
      // Files are made first; who makes them decides then.
      const withFiles = free.filter(({ makesFiles }) => makesFiles);
      await enqueue(tx, withFiles.map(({ standing: one }) => one), now);
      const kept = await this.later.keep(tx, free.filter(({ makesFiles }) => !makesFiles).map(({ row }) => row));
      await goOn(tx, advanced(application, ids, replayed, { decided: kept.length, waiting: found, files: withFiles.length }));
      return kept;
    });
    await this.later.publish(decided);
    if (walked !== null) metrics.policyDocuments.inc(walked);
    return walked;
  }

  /** Milliseconds from now. */
  private again(pause: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.turn = this.paced().then((next) => this.again(next));
    }, pause);
  }

  private async paced(): Promise<number> {
    const began = performance.now();
    try {
      const walked = await this.step(new Date());
      if (!walked) return IDLE;
      return pauseAfter(walked, this.rate, performance.now() - began);
    } catch (error) {
      this.logger.warn({ err: error }, 'the policy is not applied for now; trying again');
      return IDLE;
    }
  }
}

/** Milliseconds to wait so that no more than `rate` a second are walked. */
export const pauseAfter = (walked: number, rate: number, took: number): number => Math.max(0, (walked / rate) * 1000 - took);

function advanced(application: Application, ids: string[], replayed: Replayed[], { decided, waiting, files }: Record<'decided' | 'waiting' | 'files', number>): Application {
  return {
    ...application,
    afterId: ids.at(-1)!,
    walked: application.walked + ids.length,
    decided: application.decided + decided,
    waiting: application.waiting + waiting,
    files: application.files + files,
    leftOut: application.leftOut + ids.length - replayed.length,
  };
}
