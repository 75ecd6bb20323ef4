import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BUS, EventPublisher, measureLedger, ReEmitter, type NatsConnection } from '@plaza/messaging';
import { databaseWork, type Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { eventsOf } from './register/events';

/** Emits again what publication has not answered, so that nothing accepted is lost with the bus. */
@Injectable()
export class Settlement implements OnApplicationBootstrap, OnModuleDestroy {
  readonly reEmitter: ReEmitter<Transaction>;

  constructor(
    source: DataSource,
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
    measureLedger('intake', source);
  }

  onApplicationBootstrap(): void {
    this.reEmitter.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.reEmitter.stop();
  }
}
