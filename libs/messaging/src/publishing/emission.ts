import type { EventDefinition } from '@plaza/contracts';

/** What an emission follows from: the same trace goes on, and the same emission number. */
export interface Cause {
  traceparent?: string | undefined;
  emission?: number | undefined;
}

/** An event to be sent. A handler returns these; the runner sends them once its transaction is committed. */
export interface Emission<Data = unknown> {
  definition: EventDefinition<Data>;
  data: Data;
  traceparent: string | undefined;
  /** How often this state has been emitted on purpose: 1, and more each time the register emits it again. */
  emission: number;
  /** Further CloudEvents attributes, as `cursor`; and `time`, when that is not the moment of sending. */
  attributes: Record<string, string>;
  /** The data as JSON, where it is at hand: the payload is then not made again. */
  json: string | undefined;
}

export function emit<Data>(
  definition: EventDefinition<Data>,
  data: Data,
  cause: Cause = {},
  { attributes = {}, json }: { attributes?: Record<string, string>; json?: string | undefined } = {},
): Emission<Data> {
  return { definition, data, traceparent: cause.traceparent, emission: cause.emission ?? 1, attributes, json };
}
