import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plaza } from '@plaza/testing';
import { Watch } from '../measure/watch';
import { prepareSubmission, subscribe } from './subscriber';
import type { Running } from './system';

/** Consumers of the plaza deliver again after this time. */
const ACK_WAIT = 60_000;

export interface RunningPlaza extends Running {
  /** For what no outsider could do. */
  plaza: Plaza;
}

/** As `npm start` runs it, tracing on. */
export async function startPlaza(): Promise<RunningPlaza> {
  const plaza = await Plaza.start();
  try {
    return await watched(plaza);
  } catch (error) {
    await plaza.end();
    throw error;
  }
}

async function watched(plaza: Plaza): Promise<RunningPlaza> {
  const watch = new Watch();
  const source = await plaza.connectAs('source');
  const unwatch = await subscribe(await plaza.connectAs('subscriber'), await plaza.connectAsProvisioning(), watch);
  return {
    plaza,
    watch,
    get pids() {
      return plaza.state.pids;
    },
    databaseUrl: administratorUrl(plaza),
    redeliveryMs: ACK_WAIT,
    prepare: (document) => prepareSubmission(source, document),
    kill: (stage) => plaza.kill(stage),
    async stop() {
      await unwatch();
      await plaza.end();
    },
  };
}

interface Secrets {
  database: { superuser: string };
  calls: Record<string, string>;
}

const secretsOf = (plaza: Plaza) => JSON.parse(readFileSync(join(plaza.dataDir, 'secrets.json'), 'utf8')) as Secrets;

/** For an administrator of PostgreSQL. @param database the plaza's own, or the one that is always there */
export function administratorUrl(plaza: Plaza, database = 'postgres'): string {
  return `postgres://postgres:${secretsOf(plaza).database.superuser}@127.0.0.1:${plaza.state.ports.postgres}/${database}`;
}

/** As provisioning asks search. */
export function addressOfSearch(plaza: Plaza): { url: string; secret: string } {
  return { url: `http://127.0.0.1:${plaza.state.ports.search}`, secret: secretsOf(plaza).calls['provisioning>search']! };
}
