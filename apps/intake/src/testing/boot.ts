import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestLogger, TelemetryModule, TRANSPORT } from '@plaza/telemetry';
import { createTestDatabase, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import pino from 'pino';
import { DataSource } from 'typeorm';

export const SECRETS = { console: 'secret-of-the-console-here', caller: 'secret-of-classification-here', other: 'key-of-other', demo: 'key-of-demo' };

export interface Booted {
  app: NestExpressApplication;
  url: string;
  bus: TestBus;
  database: TestDatabase;
  source: DataSource;
  folder: string;
  /** What the service has logged. */
  logs(): string;
  writeSources(keys: Record<string, string>): void;
  stop(): Promise<void>;
}

/** Intake as it runs, on a database and a bus of its own. Once for each test file: the environment is read once. */
export async function bootIntake(settings: Record<string, string> = {}): Promise<Booted> {
  const [database, bus] = await Promise.all([createTestDatabase(['intake']), startTestBus(['demo', 'other', 'newcomer'])]);
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-intake-'));
  const file = join(folder, 'sources.json');
  const writeSources = (keys: Record<string, string>) =>
    writeFileSync(
      file,
      JSON.stringify(
        Object.fromEntries(
          Object.entries(keys).map(([system, key]) => [
            system, { apiKeySha256: createHash('sha256').update(key).digest('hex'), agencies: [system === 'other' ? '3000000' : '6110000'] },
          ]),
        ),
      ),
    );
  writeSources({ demo: SECRETS.demo, other: SECRETS.other });
  Object.assign(process.env, {
    PORT: '0', NATS_URL: bus.url, NATS_USER: 'intake', NATS_PASSWORD: bus.password, DATABASE_URL: database.urlOf('intake'),
    PUBLIC_ID_SECRET: randomBytes(16).toString('hex'), FILES_URL: pathToFileURL(join(folder, 'blobs')).href, EXCHANGE_DIR: join(folder, 'exchange'), SOURCES_FILE: file,
    CALLERS: `classification:${SECRETS.caller},console:${SECRETS.console}`, ...settings,
  });
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  // Only now: the configuration reads the environment when it is loaded.
  const { AppModule, configure } = jest.requireActual<typeof import('../app.module')>('../app.module');
  const app = await NestFactory.create<NestExpressApplication>(
    { module: AppModule, imports: [TelemetryModule.forService(logger)] },
    { logger: new NestLogger(logger), forceCloseConnections: true, bodyParser: false, abortOnError: false },
  );
  configure(app);
  app.connectMicroservice({ strategy: app.get(TRANSPORT, { strict: false }) }, { inheritAppConfig: false });
  await app.startAllMicroservices();
  await app.listen(0, '127.0.0.1');
  return {
    app, bus, database, folder, writeSources,
    url: await app.getUrl(),
    source: app.get(DataSource),
    logs: () => lines.join(''),
    async stop() {
      await app.close();
      await Promise.all([bus.stop(), database.drop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
