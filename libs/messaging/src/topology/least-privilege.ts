import { setTimeout as pause } from 'node:timers/promises';
import { createInbox, Events, type NatsConnection } from 'nats';
import { inboxPrefixOf } from '../connection';
import { isBusAway } from '../failures';
import type { ServiceName } from './consumers';
import { serviceUser } from './users';

/** Reading these means reading unpublished documents, other people's acknowledgements or everybody's answers. */
const FORBIDDEN_READS = [
  '>', 'source.>', 'source.*.document.created.v1', 'document.>', 'document.produced.v1', 'dead.>', 'dead.restricted.>',
  '_INBOX.>', '$JS.>', '$JS.ACK.>', '$JS.API.>', '$SYS.>',
];

/** Calls on things that do not exist: harmless where the server is badly configured, denied where it is not. */
const FORBIDDEN_WRITES = [
  '$JS.API.STREAM.CREATE.PLAZA_PROBE', '$JS.API.STREAM.UPDATE.PLAZA_PROBE', '$JS.API.STREAM.DELETE.PLAZA_PROBE',
  '$JS.API.STREAM.PURGE.PLAZA_PROBE', '$JS.API.STREAM.MSG.GET.PLAZA_PROBE', '$JS.API.CONSUMER.DURABLE.CREATE.PLAZA_PROBE.probe',
  '$JS.API.CONSUMER.CREATE.PLAZA_PROBE', '$JS.API.CONSUMER.DELETE.PLAZA_PROBE.probe',
  '$JS.API.CONSUMER.MSG.NEXT.PRODUCTION.plaza_probe', '$JS.ACK.PRODUCTION.plaza_probe.1.1.1.1.1', 'source.plaza_probe', 'document.plaza_probe',
];

/** The server grants this service more than it needs: a breach of the service would be a breach of the restricted side. */
export class ExcessivePermissionsError extends Error {
  override readonly name = 'ExcessivePermissionsError';
  readonly code = 'EXCESSIVE_PERMISSIONS';
}

/**
 * Tries what this service must not be able to do, and expects the server to deny each of it. nats-server 2.9 cannot be
 * asked for a user's permissions, so they are probed.
 * @throws ExcessivePermissionsError naming the subjects that were allowed
 */
export async function assertLeastPrivilege(connection: NatsConnection, service: ServiceName): Promise<void> {
  const { subscribe } = serviceUser(service);
  const reads = FORBIDDEN_READS.filter((subject) => !subscribe.includes(subject));
  const denied = await untilAnswered(connection, () => tryAll(connection, service, reads));
  const allowed = [
    ...reads.filter((subject) => !denied.has(`subscription ${subject}`)).map((subject) => `subscribe ${subject}`),
    ...FORBIDDEN_WRITES.filter((subject) => !denied.has(`publish ${subject}`)).map((subject) => `publish ${subject}`),
  ];
  if (allowed.length > 0) {
    const shown = allowed.length > 4 ? [...allowed.slice(0, 3), `and ${allowed.length - 3} more`] : allowed;
    throw new ExcessivePermissionsError(
      `The NATS user of ${service} must not be allowed to: ${shown.join(', ')}. Include what "npm run nats:users" prints in the server's configuration.`,
    );
  }
}

/** A node that dies in between has answered nothing: the next one is asked. */
async function untilAnswered<T>(connection: NatsConnection, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isBusAway(error) || connection.isClosed()) throw error;
      await pause(100);
    }
  }
}

/** @returns what was denied: `publish <subject>`, `subscription <subject>` */
async function tryAll(connection: NatsConnection, service: ServiceName, reads: string[]): Promise<Set<string>> {
  const denied = new Set<string>();
  const status = connection.status();
  const watching = (async () => {
    for await (const { type, data, permissionContext } of status as AsyncIterable<{
      type: string; data: unknown; permissionContext?: { operation: string; subject: string };
    }>) {
      if (type !== Events.Error || data !== 'PERMISSIONS_VIOLATION' || !permissionContext) continue;
      denied.add(`${permissionContext.operation} ${permissionContext.subject}`);
    }
  })();
  const probes = reads.map((subject) => connection.subscribe(subject, { callback: () => undefined }));
  const reply = createInbox(inboxPrefixOf(service));
  for (const subject of FORBIDDEN_WRITES) connection.publish(subject, undefined, { reply });
  try {
    // The server answers in order: after the second round trip every denial has arrived.
    await connection.flush();
    await connection.flush();
  } finally {
    for (const probe of probes) probe.unsubscribe();
    (status as unknown as { stop?(): void }).stop?.();
    void watching;
  }
  return denied;
}
