import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BUS, EventPublisher, ReEmitter, type NatsConnection } from '@plaza/messaging';
import { databaseWork, type Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { measureOnScrape, type Waiting } from './metrics';
import { eventsOf } from './register/events';

/** Emits again what publication has not answered, so that nothing accepted is lost with the bus; counts what waits. */
@Injectable()
export class Settlement implements OnApplicationBootstrap, OnModuleDestroy {
  readonly reEmitter: ReEmitter<Transaction>;

  constructor(
    private readonly source: DataSource,
    publisher: EventPublisher,
    @Inject(BUS) bus: NatsConnection,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.reEmitter = new ReEmitter<Transaction>({
      work: databaseWork(source),
      publisher,
      bus,
      logger,
      ahead: ['PRODUCTION', 'DISCLOSURE'],
      answers: 'intake-settlement',
      emissionsOf: (due, tx) => eventsOf(tx, due),
    });
    measureOnScrape(() => this.measure());
  }

  onApplicationBootstrap(): void {
    this.reEmitter.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.reEmitter.stop();
  }

  private async measure(): Promise<Waiting> {
    const [row] = await this.source.query<Waiting[]>(
      `SELECT count(*) FILTER (WHERE parked_at IS NULL)::int AS waiting, count(*) FILTER (WHERE parked_at IS NOT NULL)::int AS parked,
              coalesce(extract(epoch FROM now() - min(since) FILTER (WHERE parked_at IS NULL)), 0)::float AS age
       FROM unsettled`,
    );
    return row!;
  }
}
