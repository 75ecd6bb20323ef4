import { Controller, Inject, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DocumentClassified, type DocumentClassifiedV1 } from '@plaza/contracts';
import {
  BUS, Consume, emit, EventPublisher, measureLedger, parkAll, ReEmitter, settleAll, type Due, type Emission, type NatsConnection, type Received,
} from '@plaza/messaging';
import { databaseWork, type Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { renditions } from './decisions';

/** Sees through the decisions born here (an embargo over, a hold released): emitted again until publication answers. */
@Controller()
export class SettlementHandlers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly reEmitter: ReEmitter<Transaction>;

  constructor(source: DataSource, publisher: EventPublisher, @Inject(BUS) bus: NatsConnection, @Inject(LOGGER) logger: Logger) {
    this.reEmitter = new ReEmitter({ work: databaseWork(source), publisher, bus, logger, ahead: ['DISCLOSURE'], answers: 'classification-settlement', emissionsOf });
    measureLedger('classification', source);
  }

  @Consume('classification-settlement')
  async settle(@Payload() batch: Received[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await settleAll(tx, batch);
    return [];
  }

  @Consume('classification-parking')
  async park(@Payload() batch: Received<undefined>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await parkAll(tx, batch);
    return [];
  }

  onApplicationBootstrap(): void {
    this.reEmitter.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.reEmitter.stop();
  }
}

async function emissionsOf(due: Due[], tx: Transaction): Promise<Emission[]> {
  const emission = new Map(due.map((state) => [JSON.stringify([state.source, state.documentId, state.version, state.decision]), state.emission]));
  return (await renditions(tx, due)).map(({ rendition, traceparent, source, documentId, version, decision }) =>
    emit(DocumentClassified, JSON.parse(rendition) as DocumentClassifiedV1, {
      traceparent: traceparent ?? undefined,
      emission: emission.get(JSON.stringify([source, documentId, version, decision])),
    }) as Emission,
  );
}
