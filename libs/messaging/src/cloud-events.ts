import { headers as natsHeaders, type MsgHdrs } from 'nats';
import { PermanentError } from './failures';

/** CloudEvents 1.0 as it travels over NATS: context attributes, and the data still encoded. */
export interface CloudEvent {
  id: string;
  type: string;
  source: string;
  time: string | undefined;
  /** Extension attributes, `traceparent` included. */
  extensions: Record<string, string>;
  data: unknown;
}

const REQUIRED = ['specversion', 'id', 'type', 'source'] as const;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(payload: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(payload);
  } catch {
    throw new PermanentError('INVALID_UTF8', 'the payload is not UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new PermanentError('INVALID_JSON', 'the payload is not JSON');
  }
}

function attributesOf(headers: Record<string, string>, payload: Uint8Array): { attributes: Record<string, unknown>; data: () => unknown } {
  if (headers['content-type']?.startsWith('application/cloudevents+json')) {
    const envelope = parse(payload);
    if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) {
      throw new PermanentError('INVALID_CLOUDEVENT', 'a structured CloudEvent is a JSON object');
    }
    const { data, data_base64: encoded, ...attributes } = envelope as Record<string, unknown>;
    return {
      attributes: { ...attributes, traceparent: headers.traceparent ?? attributes.traceparent },
      // SDKs that are given bytes write them so (CloudEvents JSON format, section 3.1).
      data: typeof encoded === 'string' ? () => parse(Buffer.from(encoded, 'base64')) : () => data,
    };
  }
  const attributes: Record<string, unknown> = { traceparent: headers.traceparent };
  for (const [name, value] of Object.entries(headers)) if (name.startsWith('ce-')) attributes[name.slice(3)] = value;
  return { attributes, data: () => parse(payload) };
}

/**
 * Reads either content mode (CloudEvents NATS binding: binary by `ce-` headers, structured by content type).
 * Header names are expected in lower case. A structured event without data has undefined ones.
 * @throws PermanentError with code INVALID_CLOUDEVENT, INVALID_JSON or INVALID_UTF8; its message names the attribute
 */
export function decodeCloudEvent(headers: Record<string, string>, payload: Uint8Array): CloudEvent {
  const { attributes, data } = attributesOf(headers, payload);
  for (const name of REQUIRED) {
    if (typeof attributes[name] !== 'string' || attributes[name] === '') {
      throw new PermanentError('INVALID_CLOUDEVENT', `${name}: a CloudEvent needs this attribute`);
    }
  }
  if (attributes.specversion !== '1.0') throw new PermanentError('INVALID_CLOUDEVENT', 'specversion: must be 1.0');
  const { specversion: _, id, type, source, time, datacontenttype: __, ...extensions } = attributes;
  return {
    id: id as string,
    type: type as string,
    source: source as string,
    time: typeof time === 'string' ? time : undefined,
    extensions: Object.fromEntries(Object.entries(extensions).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    data: data(),
  };
}

export function plainHeaders(headers: MsgHdrs | undefined): Record<string, string> {
  if (!headers) return {};
  const plain: Record<string, string> = {};
  for (const [name, values] of headers) plain[name.toLowerCase()] = values[0] ?? '';
  return plain;
}

export function toNatsHeaders(plain: Record<string, string | undefined>): MsgHdrs {
  const headers = natsHeaders();
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) headers.append(name, value);
  return headers;
}
