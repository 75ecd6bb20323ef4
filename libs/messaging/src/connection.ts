import { connect, type NatsConnection } from 'nats';

export interface BusOptions {
  url: string;
  user: string;
  password: string;
  /** Shown in the server's monitoring. */
  name: string;
}

export const inboxPrefixOf = (user: string) => `_INBOX_${user}`;

/** Connects and stays connected: reconnects for ever, first attempt included. */
export function connectToBus({ url, user, password, name }: BusOptions): Promise<NatsConnection> {
  return connect({
    servers: url.split(','),
    user,
    pass: password,
    name,
    inboxPrefix: inboxPrefixOf(user),
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    maxPingOut: 2,
    // Otherwise every publish makes an error with a stack, for the case that it fails.
    noAsyncTraces: true,
  });
}
