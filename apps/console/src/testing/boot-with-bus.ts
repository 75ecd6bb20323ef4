import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { MessagingModule } from '@plaza/messaging';
import { databaseWork, PersistenceModule } from '@plaza/persistence';
import { NestLogger, TelemetryModule, TRANSPORT } from '@plaza/telemetry';
import { createTestDatabase, freePort, startTestBus, type TestBus } from '@plaza/testing';
import pino from 'pino';
import { DataSource } from 'typeorm';
import { RIGHTS } from '../access/operators';
import { ConsoleConfig } from '../config';
import { configureConsole } from '../configure';
import { ConsoleModule } from '../console.module';
import { migrations } from '../migrations';
import { StandIn } from './stand-in';

export const TOKENS = { chief: 'token-of-the-chief-of-this-test', reader: 'token-of-a-reader-of-this-test' };

/** An answer's JSON, of which each test reads what it knows. */
export interface Said {
  total?: number;
  items?: Record<string, unknown>[];
  nextCursor?: string | null;
  state?: string;
  [more: string]: unknown;
}

export interface BootedConsole {
  url: string;
  /** Of the receiver of spans. */
  otlpUrl: string;
  /** The operators file; what is written there holds at once. */
  operatorsFile: string;
  bus: TestBus;
  source: DataSource;
  app: NestExpressApplication;
  services: Record<'intake' | 'classification' | 'publication' | 'search', StandIn>;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; text: string; json: Said }>;
  stop(): Promise<void>;
}

/** The console as it runs, on a database and a bus of its own; the services behind it are stand-ins. */
export async function bootConsole(different: Partial<ConsoleConfig> = {}): Promise<BootedConsole> {
  const [database, bus, ...started] = await Promise.all([createTestDatabase(['console']), startTestBus(), StandIn.start(), StandIn.start(), StandIn.start(), StandIn.start()]);
  const [intake, classification, publication, search] = started as [StandIn, StandIn, StandIn, StandIn];
  const services = { intake, classification, publication, search };
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-console-'));
  const operators = join(folder, 'operators.json');
  const digest = (token: string) => createHash('sha256').update(token).digest('hex');
  writeFileSync(operators, JSON.stringify({ chief: { tokenSha256: digest(TOKENS.chief), rights: RIGHTS }, reader: { tokenSha256: digest(TOKENS.reader), rights: [] } }));
  const config = Object.assign(new ConsoleConfig(), {
    PORT: await freePort(), OTLP_PORT: await freePort(), DATABASE_URL: database.urlOf('console'), NATS_URL: bus.url, NATS_USER: 'console', NATS_PASSWORD: bus.password,
    OPERATORS_FILE: operators, SESSION_SECRET: 's'.repeat(32), SERVICES: Object.entries(services).map(([name, { url }]) => `${name}=${url}`).join(','),
    ...Object.fromEntries(Object.entries(services).flatMap(([name, { url }]) => [[`${name.toUpperCase()}_URL`, url], [`${name.toUpperCase()}_SECRET`, `secret-for-${name}`]])),
  }, different);
  const logger = pino({ level: 'silent' });
  class TestModule {}
  const imports = [
    PersistenceModule.forRoot({ url: config.DATABASE_URL, schema: 'console', migrations }),
    MessagingModule.forService({ service: 'console', url: bus.url, user: 'console', password: bus.password, work: { useFactory: databaseWork, inject: [DataSource] } }),
    ConsoleModule.forConfig(config),
    TelemetryModule.forService(logger),
  ];
  const app = await NestFactory.create<NestExpressApplication>({ module: TestModule, imports }, { logger: new NestLogger(logger), forceCloseConnections: true, bodyParser: false, abortOnError: false });
  configureConsole(app);
  app.connectMicroservice({ strategy: app.get(TRANSPORT, { strict: false }) }, { inheritAppConfig: false });
  await app.startAllMicroservices();
  await app.listen(config.PORT, '127.0.0.1');
  const url = `http://127.0.0.1:${config.PORT}`;
  return {
    url, bus, app, services,
    otlpUrl: `http://127.0.0.1:${config.OTLP_PORT}/v1/traces`,
    operatorsFile: operators,
    source: app.get(DataSource),
    async ask(method, path, body, headers = {}) {
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: { authorization: `Bearer ${TOKENS.chief}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as Said) : ({} as Said);
      return { status: response.status, text, json };
    },
    async stop() {
      await app.close();
      await Promise.all([bus.stop(), database.drop(), ...started.map((service) => service.stop())]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
