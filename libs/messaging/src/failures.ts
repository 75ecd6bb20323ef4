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
