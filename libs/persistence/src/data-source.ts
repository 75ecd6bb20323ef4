import { PreparedClient } from './prepared-client';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

export interface DatabaseOptions {
  /** With the service's own role, which owns `schema` and sees no other. */
  url: string;
  schema: string;
  entities?: MixedList<new () => object>;
  migrations: MixedList<new () => object>;
  /** Connections at most; default 6. */
  poolSize?: number;
}

/**
 * Connects as the service's own role and brings its schema up to date. Replicas that start together migrate one after
 * the other, under an advisory lock.
 * @throws the driver's error; `isTransient` tells whether waiting may help.
 */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    schema: options.schema,
    entities: options.entities ?? [],
    migrations: options.migrations,
    migrationsTableName: 'migrations',
    logging: false,
    poolSize: options.poolSize ?? 6,
    extra: { options: `-c search_path=${options.schema}`, keepAlive: true, connectionTimeoutMillis: 5_000, Client: PreparedClient, pipeline: true },
  } as DataSourceOptions);
  await source.initialize();
  try {
    await migrate(source, options.schema);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}

async function migrate(source: DataSource, schema: string): Promise<void> {
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${schema}`]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query('SELECT pg_advisory_unlock(hashtext($1))', [`migrate ${schema}`]).finally(() => lock.release());
  }
}
