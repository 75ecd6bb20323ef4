import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ThrottlerModule } from '@nestjs/throttler';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, isTransient, PersistenceModule } from '@plaza/persistence';
import { openArea, StorageUnavailableError } from '@plaza/storage';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { BlobArrivals } from './blob-arrivals';
import { Blobs } from './blobs';
import { config } from './config';
import { ExchangeFolder } from './exchange/exchange-folder';
import { ExchangeSettings } from './exchange/exchange-settings';
import { Exchange } from './exchange/exchange.service';
import { PostedFiles } from './exchange/posted-files';
import { BlobsController } from './http/blobs.controller';
import { InternalController } from './http/internal.controller';
import { ProblemFilter } from './http/problem.filter';
import { SubmissionsController } from './http/submissions.controller';
import { WithdrawalsController } from './http/withdrawals.controller';
import { IntakeHandlers } from './intake.handlers';
import { Intake } from './intake.service';
import { migrations } from './migrations';
import { entities } from './register/entities';
import { PublicIds } from './register/public-id';
import { Standings } from './register/standing';
import { Settlement } from './settlement';
import { SourceActivity } from './source-activity';
import { Sources } from './sources';

export { config };

const UPLOAD_TIME = 10 * 60_000;

@Module({
  providers: [{ provide: Sources, useFactory: (log: Logger) => new Sources(config.SOURCES_FILE, log), inject: [LOGGER] }],
  exports: [Sources],
})
class SourcesModule {}

@Module({
  imports: [
    SourcesModule,
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'intake', entities, migrations, poolSize: 12 }),
    MessagingModule.forService({
      service: 'intake',
      url: config.NATS_URL,
      user: config.NATS_USER,
      password: config.NATS_PASSWORD,
      callers: config.CALLERS,
      work: {
        imports: [SourcesModule],
        useFactory: (source: DataSource, sources: Sources) => ({
          ...databaseWork(source),
          isInfrastructure: (error: unknown) => isTransient(error) || error instanceof StorageUnavailableError,
          sources: () => sources.systems(),
        }),
        inject: [DataSource, Sources],
      },
    }),
    ThrottlerModule.forRoot([{ ttl: 1_000, limit: config.REQUESTS_PER_SECOND }]),
  ],
  controllers: [IntakeHandlers, SubmissionsController, BlobsController, WithdrawalsController, InternalController],
  providers: [
    Intake,
    BlobArrivals,
    Exchange,
    ExchangeFolder,
    PostedFiles,
    Settlement,
    SourceActivity,
    Standings,
    ProblemFilter,
    { provide: ExchangeSettings, useFactory: () => new ExchangeSettings(config.EXCHANGE_DIR, config.EXCHANGE_RETENTION) },
    { provide: Blobs, useFactory: async () => new Blobs(await openArea(config)) },
    { provide: PublicIds, useFactory: () => new PublicIds(config.PUBLIC_ID_SECRET) },
  ],
})
export class AppModule {}

/** Bodies are read where they are judged: with limits of their own, and only after the key. */
export function configure(app: NestExpressApplication): void {
  app.getHttpServer().requestTimeout = UPLOAD_TIME;
  app.useGlobalFilters(app.get(ProblemFilter));
}
