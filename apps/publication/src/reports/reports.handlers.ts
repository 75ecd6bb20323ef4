import { Controller, Inject, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { ReportRegisteredV1 } from '@plaza/contracts';
import { BUS, Consume, EventPublisher, measureLedger, ReEmitter, settleAll, type Emission, type NatsConnection, type Received } from '@plaza/messaging';
import { databaseWork, type Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { emissionsOf, forget } from './reports';

/** Sees reports through: emitted again until the restricted side has taken them in. */
@Controller()
export class ReportsHandlers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly reEmitter: ReEmitter<Transaction>;

  constructor(source: DataSource, publisher: EventPublisher, @Inject(BUS) bus: NatsConnection, @Inject(LOGGER) logger: Logger) {
    this.reEmitter = new ReEmitter({ work: databaseWork(source), publisher, bus, logger, ahead: ['REPORTS'], answers: 'publication-reports', emissionsOf });
    measureLedger('publication', source);
  }

  @Consume('publication-reports')
  async settle(@Payload() batch: Received<ReportRegisteredV1>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await settleAll(tx, batch);
    await forget(tx, batch.map(({ data }) => data.reportId));
    return [];
  }

  onApplicationBootstrap(): void {
    this.reEmitter.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.reEmitter.stop();
  }
}
