import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Readiness } from '@plaza/telemetry';
import { DataSource } from 'typeorm';
import { openDatabase, type DatabaseOptions } from './data-source';
import { measurePool } from './pool-metrics';
import { isTransient } from './transient';

/** Provides the service's one DataSource, waiting for PostgreSQL as long as it takes. */
@Global()
@Module({})
export class PersistenceModule implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    @Inject(Readiness) readiness: Readiness,
  ) {
    measurePool(source);
    readiness.require('postgresql', async () => (await source.query('SELECT 1')).length === 1);
  }

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: PersistenceModule,
      providers: [{ provide: DataSource, useFactory: () => openWhenThere(options) }],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

async function openWhenThere(options: DatabaseOptions): Promise<DataSource> {
  for (let pause = 100; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await openDatabase(options);
    } catch (error) {
      if (!isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
