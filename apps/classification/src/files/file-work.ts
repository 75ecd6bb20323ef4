import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import type { HoldCode } from '@plaza/disclosure';
import { LOGGER, Rounds } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { latest, newestVersion, says } from '../decisions';
import { decisionRow, unmade, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { metrics } from '../metrics';
import { isWithdrawn } from '../withdrawals';
import { FileMaker } from './file-maker';
import { FileReader } from './file-reader';
import { done, retryAt, takeDue, type FileWorkItem } from './file-queue';
import { announceFile, keepMadeFile, keyOfFile } from './public-files';

const EVERY = 250;
/** Milliseconds before the first repetition; each further one waits twice as long, up to the last. */
const FIRST_PAUSE = 2_000;
const LAST_PAUSE = 10 * 60_000;
/** What a busy machine does not get through in a minute or two keeps its reason. */
const TRIES = 6;

/** It is tried again: what a busy machine did not get through, a quieter one does. */
class UnjudgedError extends Error {
  override readonly name = 'UnjudgedError';
  readonly code = 'UNJUDGED';
}

/**
 * Reads the files of one document after the other, judges it with them, makes what the public may have of them, and decides
 * anew. What is left undone by a crash, or by a service that is away, is done later: it stays in the queue until it is.
 */
@Injectable()
export class FileWork implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(EVERY, () => this.drain(), (error) => this.logger.warn({ err: error }, 'the queue of files cannot be read; trying again'));

  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
    private readonly reader: FileReader,
    private readonly maker: FileMaker,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.rounds.stop();
  }

  /** Until nothing is due any more. */
  async drain(): Promise<void> {
    while (!this.rounds.isStopped && (await this.runOnce(new Date())));
  }

  /** @returns whether there was something to do */
  async runOnce(now: Date): Promise<boolean> {
    const item = await takeDue(this.source.manager, now);
    if (item === null) return false;
    try {
      await this.handle(item);
      metrics.fileWork.inc({ outcome: 'done' });
    } catch (error) {
      metrics.fileWork.inc({ outcome: 'failed' });
      this.logger.warn({ err: error, id: item.id, attempts: item.attempts }, 'the files of a document wait: trying again');
      await retryAt(this.source.manager, item, afterPause(item, now));
    }
    return true;
  }

  private async handle(item: FileWorkItem): Promise<void> {
    // Only the newest version can show: what an older one's files hold is nobody's business any more.
    const db = this.source.manager;
    const current = (await newestVersion(db, item.id)) === item.version && !(await isWithdrawn(db, item));
    const before = (await latest(db, [item])).values().next().value;
    const [produced] = current && before ? await this.originals.documents([item]) : [];
    if (!produced || !before) return await done(db, item);
    const judged = await this.complete(produced);
    const row = decisionRow(produced, before.decision + 1, judged, before.traceparent ?? undefined);
    const isNew = says(row.classified) !== says(JSON.parse(before.rendition) as DocumentClassifiedV1);
    const isUnfinished = judged.provisional && (isNew || judged.filesToDo) && !isHeldFor(judged, 'body-missing');
    if (isUnfinished && item.attempts < TRIES) throw new UnjudgedError('it could not be judged to its end');
    // As for a repetition of the document: what could not be judged takes nothing away from what could.
    const hasFailed = isHeldFor(judged, 'judging-failed');
    const isWorse = hasFailed && !before.provisional;
    const decided = await this.source.transaction(async (tx) => {
      // Not kept where somebody decided meanwhile, who has asked for its files again if they are not all in it.
      const kept = isNew && !isWorse ? await this.later.keepAnew(tx, [row], new Date()) : [];
      if (judged.filesToDo && !hasFailed) await retryAt(tx, item, afterPause(item, new Date()));
      else await done(tx, item);
      return kept;
    });
    await this.later.publish(decided);
  }

  /** Judged with everything that can be read of its files, and with everything made that may leave. */
  private async complete(produced: DocumentProducedV1): Promise<Judged> {
    const first = await this.judging.judgeAgainOrHold(produced, new Date());
    if (!first.filesToDo || isHeldFor(first, 'judging-failed')) return first;
    await this.reader.readAll(produced, first.decision);
    const read = await this.judging.judgeAgainOrHold(produced, new Date());
    const files = unmade(read.decision);
    if (files.length === 0) return read;
    for (const file of files) {
      const { sha256 } = produced.document.attachments![file.index]!;
      const [db, key] = [this.source.manager, keyOfFile(file, sha256)];
      const made = await this.maker.make(produced, file, (stored) => announceFile(db, produced.id, key, stored, new Date()));
      await keepMadeFile(db, produced.id, key, made, new Date());
    }
    return await this.judging.judgeAgainOrHold(produced, new Date());
  }
}

const isHeldFor = ({ decision }: Judged, why: HoldCode): boolean => decision.record.holds.some(({ code }) => code === why);

const afterPause = ({ attempts }: FileWorkItem, now: Date): Date => new Date(now.getTime() + Math.min(LAST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1)));
