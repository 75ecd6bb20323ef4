import type { Msg, NatsConnection, Subscription } from 'nats';

/**
 * A plain subscription whose handler may fail. The client lets what a callback throws end its reading of the whole
 * connection: one message that nobody can read would silence every other.
 */
export function listen(connection: NatsConnection, subject: string, hear: (message: Msg) => void, onError: (error: unknown) => void): Subscription {
  return connection.subscribe(subject, {
    callback: (error, message) => {
      if (error) return onError(error);
      try {
        hear(message);
      } catch (failure) {
        onError(failure);
      }
    },
  });
}
