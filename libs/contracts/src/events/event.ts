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

const EVENT_ID = /^([a-z.]+\.v\d+):([A-Za-z0-9_-]{1,64}):([A-Za-z0-9._-]{1,64}):(\d+)\.(w|\d+)$/;

/** What an id made by `eventId` says; undefined for any other. The decision of a withdrawal is 0. */
export function readEventId(id: string): { type: string; identity: Identity } | undefined {
  const [, type, source, documentId, version, decision] = EVENT_ID.exec(id) ?? [];
  if (type === undefined) return undefined;
  const withdrawn = decision === 'w';
  return { type, identity: { source: source!, documentId: documentId!, state: { version: Number(version), withdrawn, decision: withdrawn ? 0 : Number(decision) } } };
}
