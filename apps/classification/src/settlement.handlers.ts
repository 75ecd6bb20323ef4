import { Controller, Inject, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DocumentClassified, readEventId, type DocumentClassifiedV1 } from '@plaza/contracts';
import {
  AfterPublish, BUS, Consume, emit, EventPublisher, measureLedger, parkAll, ReEmitter, settleAll, type Due, type Emission, type NatsConnection, type Received,
} from '@plaza/messaging';
import { databaseWork, type Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { renditions } from './decisions';
import { FileRemoval } from './files/file-removal';
import { noteWithdrawn } from './withdrawals';

/** Sees through the decisions born here (an embargo over, a hold released): emitted again until publication answers. */
@Controller()
export class SettlementHandlers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly reEmitter: ReEmitter<Transaction>;
  private somethingWithdrawn = false;

  constructor(
    private readonly removal: FileRemoval,
    source: DataSource,
    publisher: EventPublisher,
    @Inject(BUS) bus: NatsConnection,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.reEmitter = new ReEmitter({ work: databaseWork(source), publisher, bus, logger, ahead: ['DISCLOSURE'], answers: 'classification-settlement', emissionsOf });
    measureLedger('classification', source);
  }

  @Consume('classification-settlement')
  async settle(@Payload() batch: Received[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await settleAll(tx, batch);
    const withdrawn = batch.map(({ id }) => readEventId(id)!.identity).filter(({ state }) => state.withdrawn);
    if (withdrawn.length > 0) this.somethingWithdrawn = true;
    await noteWithdrawn(tx, withdrawn.map(({ source, documentId, state }) => ({ source, documentId, version: state.version })));
    return [];
  }

  @AfterPublish('classification-settlement')
  async removeFiles(): Promise<void> {
    if (this.somethingWithdrawn) this.removal.wake();
    this.somethingWithdrawn = false;
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
