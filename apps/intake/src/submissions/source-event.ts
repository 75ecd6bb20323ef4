import { decodeCloudEvent, PermanentError } from '@plaza/messaging';
import { invalid, Refusal } from './refusal';
import { SUBMISSION_LIMIT } from './submission';

/** A structured event wraps its data: what the envelope's attributes may take on top of the limit. */
const ENVELOPE = 16 * 1024;
const EVENT_ID_LIMIT = 256;
const TYPE = /(?:^|\.)document\.(created|withdrawn)(?:\.v1)?$/;

export type SourceEventKind = 'created' | 'withdrawn';

export interface SourceEvent {
  /** Null when the event has none that could be repeated to its source. */
  eventId: string | null;
  data: unknown;
  /** What is wrong with the envelope; the rest is as far as it could be read. */
  refusal: Refusal | null;
}

/**
 * Reads a source's CloudEvent in either content mode; header names in lower case. Never throws for what a source sent:
 * a refusal (400 naming the attribute, 413, 415) should still say which event it answers.
 */
export function readSourceEvent(kind: SourceEventKind, headers: Record<string, string>, payload: Uint8Array): SourceEvent {
  const event: SourceEvent = { eventId: usable(headers['ce-id']), data: undefined, refusal: null };
  try {
    const { id, type, data } = decode(headers, payload);
    event.eventId = usable(id);
    event.data = data;
    if (event.eventId === null) throw invalid('id', `must not be longer than ${EVENT_ID_LIMIT} characters, nor contain control characters`);
    if (TYPE.exec(type)?.[1] !== kind) throw invalid('type', `must be document.${kind}.v1 here`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    event.refusal = error;
  }
  return event;
}

const usable = (id: string | undefined) =>
  id !== undefined && id !== '' && id.length <= EVENT_ID_LIMIT && !/[\p{Cc}\p{Surrogate}]/u.test(id) ? id : null;

export const mediaTypeOf = (contentType: string | undefined) => (contentType ?? '').split(';')[0]!.trim().toLowerCase();

function decode(headers: Record<string, string>, payload: Uint8Array) {
  // CloudEvents 1.0, section 3.1: data without a content type is JSON.
  const mediaType = mediaTypeOf(headers['content-type']) || 'application/json';
  const structured = mediaType === 'application/cloudevents+json';
  if (!structured && mediaType !== 'application/json') {
    throw new Refusal(415, 'content-type must be application/json or application/cloudevents+json');
  }
  if (payload.length > SUBMISSION_LIMIT + (structured ? ENVELOPE : 0)) throw new Refusal(413, `at most ${SUBMISSION_LIMIT} bytes`);
  try {
    return decodeCloudEvent({ ...headers, 'content-type': mediaType }, payload);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const attribute = /^([a-z]+): (.*)$/.exec(error.message);
    throw attribute ? invalid(attribute[1]!, attribute[2]!) : new Refusal(400, error.message);
  }
}
