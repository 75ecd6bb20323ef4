import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
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
import { keepMadeFile, keyOfFile } from './public-files';

const EVERY = 250;
/** Milliseconds before the first repetition; each further one waits twice as long, up to the last. */
const FIRST_PAUSE = 2_000;
const LAST_PAUSE = 10 * 60_000;

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
      await retryAt(this.source.manager, item, new Date(now.getTime() + Math.min(LAST_PAUSE, FIRST_PAUSE * 2 ** (item.attempts - 1))));
    }
    return true;
  }

  private async handle(item: FileWorkItem): Promise<void> {
    // Only the newest version can show: what an older one's files hold is nobody's business any more.
    const db = this.source.manager;
    const current = (await newestVersion(db, item.id)) === item.version && !(await isWithdrawn(db, item));
    const [produced] = current ? await this.originals.documents([item]) : [];
    const judged = produced && (await this.complete(produced));
    const decided = await this.source.transaction(async (tx) => {
      await done(tx, item);
      const standing = (await latest(tx, [item])).values().next().value;
      if (!produced || !judged || !standing) return [];
      const row = decisionRow(produced, standing.decision + 1, judged, standing.traceparent ?? undefined);
      return says(row.classified) === says(JSON.parse(standing.rendition) as DocumentClassifiedV1) ? [] : await this.later.keepAnew(tx, [row], new Date());
    });
    await this.later.publish(decided);
  }

  /** Judged with everything that can be read of its files, and with everything made that may leave. */
  private async complete(produced: DocumentProducedV1): Promise<Judged> {
    const first = await this.judging.judgeAgainOrHold(produced, new Date());
    if (!first.filesToDo) return first;
    await this.reader.readAll(produced, first.decision);
    const read = await this.judging.judgeAgainOrHold(produced, new Date());
    const files = unmade(read.decision);
    if (files.length === 0) return read;
    for (const file of files) {
      const { sha256 } = produced.document.attachments![file.index]!;
      const made = await this.maker.make(produced, file);
      await keepMadeFile(this.source.manager, produced.id, keyOfFile(file, sha256), made, new Date());
    }
    return await this.judging.judgeAgainOrHold(produced, new Date());
  }
}
