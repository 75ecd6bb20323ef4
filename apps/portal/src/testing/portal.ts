import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { BUS, type NatsConnection } from '@plaza/messaging';
import { Area } from '@plaza/storage';
import { Readiness, TelemetryModule } from '@plaza/telemetry';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino from 'pino';
import { PortalModule } from '../portal.module';
import { PortalConfig } from '../config';
import { configurePortal } from '../configure';
import { Following } from '../following';
import { ChangeHub } from '../stream/change-hub';
import { Publication } from '../upstream/publication.client';
import { StandIn } from './stand-in';

export interface RunningPortal {
  origin: string;
  behind: StandIn;
  hub: ChangeHub;
  /** What classification writes files to. */
  area: Area;
  readiness: Readiness;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** What the follower does, once: takes in what the change log has beyond what is known. */
  follow(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole portal on a port of its own, before stand-ins for publication and search. Without a bus `follow` stands for it. */
export async function startPortal(different: Partial<PortalConfig> = {}, prepare: (behind: StandIn) => void = () => {}, bus?: NatsConnection): Promise<RunningPortal> {
  const behind = new StandIn();
  prepare(behind);
  const address = await behind.start();
  const files = mkdtempSync(join(tmpdir(), 'open-plaza-portal-'));
  const config = Object.assign(new PortalConfig(), {
    PUBLICATION_URL: address, PUBLICATION_SECRET: 'p', SEARCH_URL: address, SEARCH_SECRET: 's', PORT: 0, FILES_URL: pathToFileURL(files).href, RATE_LIMIT: 100_000, UPSTREAM_TIMEOUT_MS: 20_000,
  }, different);
  const module = await Test.createTestingModule({
    imports: [PortalModule.forConfig(config), TelemetryModule.forService(pino({ level: 'silent' }))],
    providers: bus ? [Following, { provide: BUS, useValue: bus }] : [],
  }).compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, forceCloseConnections: true, logger: false });
  configurePortal(app, config);
  await app.listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const hub = app.get(ChangeHub);
  const publication = app.get(Publication);
  if (!bus) await hub.begin();
  return {
    origin, behind, hub,
    area: app.get(Area),
    readiness: app.get(Readiness, { strict: false }),
    get: (path, headers = {}) => fetch(origin + path, { headers, redirect: 'manual' }),
    follow: async () => hub.apply((await publication.changes(String(hub.cursor), 500)).items),
    stop: async () => {
      await app.close();
      await behind.stop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
