import { ErrorCode, NatsError } from 'nats';

/** The event itself is at fault, and trying again cannot help: it goes to the dead letters at once. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';

  constructor(
    /** Stable and safe to show: what operators search for, and what alerts count. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The bus did not take an event, and the event is not to blame. */
export class BusUnavailableError extends Error {
  override readonly name = 'BusUnavailableError';
  readonly code = 'BUS_UNAVAILABLE';
}

const AWAY = new Set<string>([
  ErrorCode.Timeout, ErrorCode.NoResponders, ErrorCode.Disconnect, ErrorCode.ConnectionClosed, ErrorCode.ConnectionDraining, ErrorCode.ConnectionRefused,
]);

/**
 * A call on the bus failed because it is away, as while nats-server restarts, or because the server itself failed, as a
 * cluster without a leader does (500 and more): no fault of the event in hand.
 */
export const isBusAway = (error: unknown): boolean =>
  error instanceof NatsError && (AWAY.has(error.code) || (error.api_error?.code ?? 0) >= 500);
