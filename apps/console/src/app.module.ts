import { Module } from '@nestjs/common';
import { readConfig } from '@plaza/configuration';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, PersistenceModule } from '@plaza/persistence';
import type { Service } from '@plaza/telemetry';
import { DataSource } from 'typeorm';
import { ConsoleConfig } from './config';
import { configureConsole } from './configure';
import { ConsoleModule } from './console.module';
import { migrations } from './migrations';

export const config = readConfig(ConsoleConfig, process.env);

/** The console with its database. What it consists of stands in console.module.ts. */
@Module({
  imports: [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'console', migrations }),
    MessagingModule.forService({
      service: 'console',
      url: config.NATS_URL,
      user: config.NATS_USER,
      password: config.NATS_PASSWORD,
      work: { useFactory: databaseWork, inject: [DataSource] },
    }),
    ConsoleModule.forConfig(config),
  ],
})
export class AppModule {}

export const configure: Service['configure'] = configureConsole;
