import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plaza } from '@plaza/testing';
import { Watch } from '../measure/watch';
import { prepareSubmission, subscribe } from './subscriber';
import type { Running } from './system';

/** Consumers of the plaza deliver again after this time. */
const ACK_WAIT = 60_000;

/** As `npm start` runs it, tracing on. */
export async function startPlaza(): Promise<Running> {
  const plaza = await Plaza.start();
  try {
    return await watched(plaza);
  } catch (error) {
    await plaza.end();
    throw error;
  }
}

export async function watched(plaza: Plaza): Promise<Running> {
  const watch = new Watch();
  const source = await plaza.connectAs('source');
  const unwatch = await subscribe(await plaza.connectAs('subscriber'), await plaza.connectAsProvisioning(), watch);
  return {
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

export function administratorUrl(plaza: Plaza): string {
  const { database } = JSON.parse(readFileSync(join(plaza.dataDir, 'secrets.json'), 'utf8')) as { database: { superuser: string } };
  return `postgres://postgres:${database.superuser}@127.0.0.1:${plaza.state.ports.postgres}/postgres`;
}
