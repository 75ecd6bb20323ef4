import { type DynamicModule, type FactoryProvider, Global, Inject, Module, type ModuleMetadata, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER, Readiness, TRANSPORT } from '@plaza/telemetry';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { connectToBus } from './connection';
import type { Work } from './consuming/runner';
import { replayControllerFor } from './dead-letters/replay.controller';
import type { Queryable } from './settlement/ledger';
import { JetStreamStrategy } from './jetstream.strategy';
import { EventPublisher } from './publishing/event-publisher';
import type { ServiceName } from './topology/consumers';
import { assertLeastPrivilege } from './topology/least-privilege';

/** The service's one connection to the bus. */
export const BUS = Symbol('BUS');
const WORK = Symbol('WORK');

export interface MessagingOptions {
  service: ServiceName;
  url: string;
  user: string;
  password: string;
  /** Those who may have dead letters replayed, among the other callers; needed where there are handlers whose failures become dead letters. */
  callers?: string;
  /** Opens transactions for the handlers and tells failures of the infrastructure; absent in a service without handlers. */
  work?: Pick<FactoryProvider<Work<Queryable> & { sources?: () => string[] }>, 'useFactory' | 'inject'> & Pick<ModuleMetadata, 'imports'>;
}

@Global()
@Module({})
export class MessagingModule implements OnApplicationShutdown {
  constructor(
    @Inject(BUS) private readonly connection: NatsConnection,
    readiness: Readiness,
  ) {
    let connected = true;
    void (async () => {
      for await (const { type } of connection.status()) {
        if (type === 'disconnect') connected = false;
        if (type === 'reconnect') connected = true;
      }
    })();
    readiness.require('nats', () => connected && !connection.isClosed());
  }

  static forService({ service, url, user, password, callers, work }: MessagingOptions): DynamicModule {
    const connection: FactoryProvider = {
      provide: BUS,
      useFactory: async () => {
        const connected = await connectToBus({ url, user, password, name: service });
        await assertLeastPrivilege(connected, service);
        return connected;
      },
    };
    const publisher: FactoryProvider = {
      provide: EventPublisher,
      useFactory: (connected: NatsConnection) => new EventPublisher(connected, service),
      inject: [BUS],
    };
    const transport: FactoryProvider[] = work
      ? [
          { provide: WORK, useFactory: work.useFactory, inject: work.inject ?? [] },
          {
            provide: TRANSPORT,
            useFactory: (connected: NatsConnection, events: EventPublisher, handling: Work<Queryable> & { sources?: () => string[] }, logger: Logger) =>
              new JetStreamStrategy(connected, user, events, handling, logger, handling.sources ?? (() => [])),
            inject: [BUS, EventPublisher, WORK, LOGGER],
          },
        ]
      : [];
    return {
      module: MessagingModule,
      imports: work?.imports ?? [],
      controllers: callers === undefined ? [] : [replayControllerFor(callers)],
      providers: [connection, publisher, ...transport],
      exports: [BUS, EventPublisher],
    };
  }

  /** After the handlers have drained: what is still to be sent is sent, then the connection closes. */
  async onApplicationShutdown(): Promise<void> {
    if (!this.connection.isClosed()) await this.connection.drain();
  }
}
