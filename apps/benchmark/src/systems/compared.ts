import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@plaza/contracts';
import { connect, type NatsConnection } from 'nats';
import { Watch } from '../measure/watch';
import { Servers } from './servers';
import { Stages } from './stages';
import type { Prepared, Running } from './system';

/** What tells one compared system from another. */
export interface Kind {
  /** The program of its stages, and what they are told. */
  program: string;
  optionsOf(servers: { databaseUrl: string; natsUrl: string }): unknown;
  /** Tables, streams and consumers. */
  provision(servers: { databaseUrl: string; bus: NatsConnection }): Promise<void>;
  /** @returns ends the watch */
  watch(bus: NatsConnection, watch: Watch): Promise<() => Promise<unknown>>;
  prepare(bus: NatsConnection, document: Document): Prepared;
  redeliveryMs: number;
}

/** Servers as the plaza has them, and four stages of another kind. */
export async function startCompared({ program, optionsOf, provision, watch: look, prepare, redeliveryMs }: Kind): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-bench-'));
  // PostgreSQL's user passes through to its own folder.
  chmodSync(folder, 0o711);
  const stopping: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (let next = stopping.pop(); next; next = stopping.pop()) await next();
  };
  try {
    const servers = await Servers.start(folder);
    stopping.push(() => servers.stop());
    const { databaseUrl, natsUrl, pids } = servers.addresses;
    const [source, subscriber] = [await connect({ servers: natsUrl }), await connect({ servers: natsUrl })];
    stopping.push(() => Promise.all([source.close(), subscriber.close()]));
    await provision({ databaseUrl, bus: source });
    const stages = new Stages(program, folder, optionsOf({ databaseUrl, natsUrl }));
    stopping.push(() => stages.stop());
    await stages.start();
    const watch = new Watch();
    stopping.push(await look(subscriber, watch));
    return {
      watch,
      get pids() {
        return { ...stages.pids, ...pids };
      },
      databaseUrl,
      redeliveryMs,
      prepare: (document) => prepare(source, document),
      kill: (stage) => stages.kill(stage),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
