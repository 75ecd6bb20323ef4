import type { State } from '../documents/state';

/** What an event is about, and the state it carries. Together they make the CloudEvents id, the same for every emission. */
export interface Identity {
  source: string;
  documentId: string;
  state: State;
}

/** One kind of event: its CloudEvents type, where it travels, and what it is about. */
export interface EventDefinition<Data> {
  readonly type: string;
  subject(data: Data): string;
  identity(data: Data): Identity;
}

/** The CloudEvents id: made from identity and state, so a consumer recognises what it has seen. */
export function eventId(type: string, { source, documentId, state }: Identity): string {
  return `${type}:${source}:${documentId}:${state.version}.${state.withdrawn ? 'w' : state.decision}`;
}
