import { decodeCloudEvent, PermanentError } from '@plaza/messaging';
import { invalid, Refusal } from './refusal';
import { SUBMISSION_LIMIT } from './submission';

/** A structured event wraps its data: what the envelope's attributes may take on top of the limit. */
const ENVELOPE = 16 * 1024;
const EVENT_ID_LIMIT = 256;
const TYPE = /(?:^|\.)document\.(created|withdrawn)(?:\.v1)?$/;

export interface SourceEvent {
  eventId: string;
  data: unknown;
}

export type SourceEventKind = 'created' | 'withdrawn';

/**
 * Reads a source's CloudEvent in either content mode. Header names in lower case.
 * @throws Refusal 400 naming the attribute, 413, 415
 */
export function readSourceEvent(kind: SourceEventKind, headers: Record<string, string>, payload: Uint8Array): SourceEvent {
  const mediaType = mediaTypeOf(headers['content-type']);
  const structured = mediaType === 'application/cloudevents+json';
  if (!structured && mediaType !== 'application/json') {
    throw new Refusal(415, 'content-type must be application/json or application/cloudevents+json');
  }
  if (payload.length > SUBMISSION_LIMIT + (structured ? ENVELOPE : 0)) throw new Refusal(413, `at most ${SUBMISSION_LIMIT} bytes`);
  const { id, type, data } = decode({ ...headers, 'content-type': mediaType }, payload);
  if (id.length > EVENT_ID_LIMIT) throw invalid('id', `must not be longer than ${EVENT_ID_LIMIT} characters`);
  if (/[\p{Cc}\p{Surrogate}]/u.test(id)) throw invalid('id', 'must not contain control characters');
  if (TYPE.exec(type)?.[1] !== kind) throw invalid('type', `must be document.${kind}.v1 here`);
  return { eventId: id, data };
}

export const mediaTypeOf = (contentType: string | undefined) => (contentType ?? '').split(';')[0]!.trim().toLowerCase();

function decode(headers: Record<string, string>, payload: Uint8Array) {
  try {
    return decodeCloudEvent(headers, payload);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const attribute = /^([a-z]+): (.*)$/.exec(error.message);
    throw attribute ? invalid(attribute[1]!, attribute[2]!) : new Refusal(400, error.message);
  }
}
