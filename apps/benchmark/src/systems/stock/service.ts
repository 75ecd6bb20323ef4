import { Module, ValidationPipe, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientProxyFactory, Transport, type ClientProxy, type MicroserviceOptions } from '@nestjs/microservices';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NatsJetStreamClientProxy, NatsJetStreamServer } from '@nestjs-plugins/nestjs-nats-jetstream-transport';
import type { Stage } from '../system';
import { DurableClassificationHandlers, DurableIntakeHandlers, DurablePublicationHandlers, DurableSearchHandlers } from './durable-handlers';
import { ChangeRecord, DecisionRecord, Entry, ProductionRecord, SearchDocument } from './entities';
import { ClassificationHandlers, IntakeHandlers, PublicationHandlers, SearchHandlers } from './handlers';
import { BUS, Classification, Indexing, Intake, Publishing } from './work';

export interface ServiceOptions {
  databaseUrl: string;
  natsUrl: string;
  durable: boolean;
}

interface Parts {
  work: Type;
  entities: Type[];
  handlers: Type;
  durableHandlers: Type;
}

const SERVICES: Record<Stage, Parts> = {
  intake: { work: Intake, entities: [ProductionRecord], handlers: IntakeHandlers, durableHandlers: DurableIntakeHandlers },
  classification: { work: Classification, entities: [DecisionRecord], handlers: ClassificationHandlers, durableHandlers: DurableClassificationHandlers },
  publication: { work: Publishing, entities: [Entry, ChangeRecord], handlers: PublicationHandlers, durableHandlers: DurablePublicationHandlers },
  search: { work: Indexing, entities: [SearchDocument], handlers: SearchHandlers, durableHandlers: DurableSearchHandlers },
};

@Module({})
class ServiceModule {
  static of({ work, entities, handlers, durableHandlers }: Parts, { databaseUrl, natsUrl, durable }: ServiceOptions): DynamicModule {
    return {
      module: ServiceModule,
      imports: [TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities }), TypeOrmModule.forFeature(entities)],
      controllers: [durable ? durableHandlers : handlers],
      providers: [work, { provide: BUS, useFactory: () => clientOf(natsUrl, durable) }],
    };
  }
}

const clientOf = (natsUrl: string, durable: boolean): ClientProxy =>
  durable
    ? new NatsJetStreamClientProxy({ connectionOptions: { servers: natsUrl, name: 'client' } })
    : ClientProxyFactory.create({ transport: Transport.NATS, options: { servers: [natsUrl] } });

const transportOf = (stage: Stage, { natsUrl, durable }: ServiceOptions): MicroserviceOptions =>
  durable
    ? {
        strategy: new NatsJetStreamServer({
          connectionOptions: { servers: natsUrl, name: stage },
          consumerOptions: { deliverGroup: stage, durable: stage, deliverTo: stage, ackPolicy: 'Explicit', manualAck: true },
        }),
      }
    : { transport: Transport.NATS, options: { servers: [natsUrl], queue: stage } };

/** One service, as Nest's documentation has it. */
export async function startService(stage: Stage, options: ServiceOptions): Promise<void> {
  const service = await NestFactory.createMicroservice<MicroserviceOptions>(ServiceModule.of(SERVICES[stage], options), {
    ...transportOf(stage, options), logger: ['warn', 'error'],
  });
  service.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }));
  await service.listen();
}
