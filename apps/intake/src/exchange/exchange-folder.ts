import { mkdir } from 'node:fs/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { isTransient } from '@plaza/persistence';
import { LOGGER, Rounds } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Sources, type Source } from '../sources';
import { Refusal } from '../submissions/refusal';
import { traceparentOf } from '../trace';
import { ExchangeSettings } from './exchange-settings';
import { Exchange } from './exchange.service';
import { Inbox, openGiven, type Taken } from './inbox';

const EVERY = 1_000;
/** So many files of one source, then it is another's turn. */
const AT_A_TIME = 100;
const LOCK = 'exchange folder';

/** Watches the folder of each source system: what lies in it comes from that source, as if it had sent it with its key. */
@Injectable()
export class ExchangeFolder implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Rounds(EVERY, () => this.runOnce(), (error) => this.log.warn({ err: error }, 'the exchange folder cannot be watched; trying again'));
  private stopping = false;

  constructor(
    private readonly exchange: Exchange,
    private readonly sources: Sources,
    private readonly database: DataSource,
    private readonly settings: ExchangeSettings,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await mkdir(this.settings.folder, { recursive: true, mode: 0o770 });
  }

  onApplicationBootstrap(): void {
    this.start();
  }

  /** Finishes the file in hand. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.stop();
  }

  start(): void {
    this.rounds.start();
  }

  async stop(): Promise<void> {
    await this.rounds.stop();
  }

  /** Takes in what is there. One replica at a time: the lock ends with its connection, so another goes on where one has crashed. */
  async runOnce(now = Date.now()): Promise<void> {
    const session = this.database.createQueryRunner();
    try {
      const [{ alone }] = (await session.query('SELECT pg_try_advisory_lock(hashtext($1)) AS alone', [LOCK])) as [{ alone: boolean }];
      if (!alone) return;
      try {
        for (const system of this.sources.systems()) await this.empty(system, now);
      } finally {
        await session.query('SELECT pg_advisory_unlock(hashtext($1))', [LOCK]);
      }
    } finally {
      await session.release();
    }
  }

  /** In the order in which they came: a correction must not be registered before what it corrects. */
  private async empty(system: string, now: number): Promise<void> {
    const inbox = new Inbox(this.settings.folder, system);
    try {
      await inbox.prepare();
      await inbox.take(now, AT_A_TIME);
      for (const taken of await inbox.taken()) {
        const source = this.sources.bySystem(system);
        if (this.stopping || !source) return;
        await this.answer(inbox, taken, source);
      }
    } catch (error) {
      this.log.warn({ err: error, source: system }, 'files of a source cannot be taken in now; trying again');
    }
  }

  private async answer(inbox: Inbox, taken: Taken, source: Source): Promise<void> {
    const of = { source: source.system, file: taken.name };
    try {
      await inbox.finish(taken, 'accepted', { ...of, ...(await this.read(taken, source)) });
    } catch (error) {
      const refusal = this.refusalOf(error);
      await inbox.finish(taken, 'refused', { ...of, status: 'refused', problem: refusal.problem });
    }
  }

  private async read({ path, at }: Taken, source: Source) {
    const file = await openGiven(path);
    try {
      const { size } = await file.stat();
      return await this.exchange.take(file.createReadStream({ autoClose: false }), size, { source, traceparent: traceparentOf(undefined), at, via: 'folder' });
    } finally {
      await file.close();
    }
  }

  /** What is no fault of the file waits; what nobody foresaw must not keep the files behind it waiting. */
  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    if (isTransient(error) || (error as { syscall?: unknown } | null)?.syscall !== undefined) throw error;
    this.log.error({ err: error }, 'a file of the exchange format failed');
    return new Refusal(500, undefined, [], { cause: error });
  }
}
