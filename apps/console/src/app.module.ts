import { Module } from '@nestjs/common';
import { readConfig } from '@plaza/configuration';
import { PersistenceModule } from '@plaza/persistence';
import type { Service } from '@plaza/telemetry';
import { ConsoleConfig } from './config';
import { configureConsole } from './configure';
import { ConsoleModule } from './console.module';
import { migrations } from './migrations';

export const config = readConfig(ConsoleConfig, process.env);

/** The console with its database. What it consists of stands in console.module.ts. */
@Module({
  imports: [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'console', migrations }),
    ConsoleModule.forConfig(config),
  ],
})
export class AppModule {}

export const configure: Service['configure'] = configureConsole;
