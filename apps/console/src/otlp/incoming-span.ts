import { type Wide, wide } from './wire';

export type Value = string | number | boolean;

/** A span as it is kept: everything in it came from outside, was checked, and cut to a size. */
export interface IncomingSpan {
  /** 32 and 16 hexadecimal digits. */
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  service: string;
  name: string;
  /** SpanKind of OTLP: 1 internal, 2 server, 3 client, 4 producer, 5 consumer. */
  kind: number;
  /** Microseconds since 1970. */
  startedUs: number;
  endedUs: number;
  failed: boolean;
  attributes: Record<string, Value>;
  events: { name: string; atUs: number; attributes: Record<string, Value> }[];
  links: { traceId: string; spanId: string }[];
}

/** The JSON of OTLP, which the protobuf messages have too once their bytes are hexadecimal. Nothing in it is certain. */
export interface RawSpan {
  traceId?: unknown;
  spanId?: unknown;
  parentSpanId?: unknown;
  name?: unknown;
  kind?: unknown;
  startTimeUnixNano?: Wide;
  endTimeUnixNano?: Wide;
  attributes?: unknown;
  events?: unknown;
  links?: unknown;
  status?: { code?: unknown } | null;
}

export type RawAttributes = { key?: unknown; value?: { stringValue?: unknown; boolValue?: unknown; intValue?: Wide; doubleValue?: unknown } | null }[];

const NAME = 160;
const KEY = 80;
const TEXT = 256;
const ATTRIBUTES = 32;
const EVENTS = 8;
const LINKS = 128;
const AHEAD_US = 3_600e6;
const ERROR = 2;

/** A span that is refused; the message says why, without repeating what it said. */
export class BadSpan extends Error {
  override readonly name = 'BadSpan';
  readonly code = 'BAD_SPAN';
}

/** What is cut is copied: a slice would keep all of what it was cut from in memory. */
const cut = (value: string, length: number) => (value.length > length ? Buffer.from(value.slice(0, length)).toString() : value);

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
const text = (value: unknown, length: number) => (typeof value === 'string' ? cut(value, length).replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : '');

const id = (value: unknown, digits: number) =>
  typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/i.test(value) && !/^0+$/.test(value) ? value.toLowerCase() : undefined;

const list = <T>(value: unknown, most: number): T[] => (Array.isArray(value) ? (value.slice(0, most).filter((item) => typeof item === 'object' && item !== null) as T[]) : []);

export const serviceOf = (attributes: unknown) => {
  const named = list<RawAttributes[number]>(attributes, 200).find(({ key }) => key === 'service.name');
  return text(named?.value?.stringValue, KEY) || 'unknown';
};

/** @throws BadSpan */
export function incoming(raw: RawSpan, service: string, nowMs: number): IncomingSpan {
  const traceId = id(raw.traceId, 32);
  const spanId = id(raw.spanId, 16);
  if (!traceId || !spanId) throw new BadSpan('a span needs a traceId of 16 bytes and a spanId of 8, not all zero');
  const startedUs = Math.floor(wide(raw.startTimeUnixNano) / 1000);
  const endedUs = Math.floor(wide(raw.endTimeUnixNano) / 1000);
  if (!(startedUs > 0 && endedUs >= startedUs && endedUs < nowMs * 1000 + AHEAD_US)) throw new BadSpan('a span needs a start and an end, in this order and not in the future');
  const kind = Number(raw.kind ?? 1);
  return {
    traceId,
    spanId,
    parentSpanId: id(raw.parentSpanId, 16) ?? null,
    service,
    name: text(raw.name, NAME) || '(unnamed)',
    kind: Number.isInteger(kind) && kind >= 0 && kind <= 5 ? kind : 0,
    startedUs,
    endedUs,
    failed: Number(raw.status?.code ?? 0) === ERROR,
    attributes: attributesOf(raw.attributes),
    events: list<{ name?: unknown; timeUnixNano?: Wide; attributes?: unknown }>(raw.events, EVENTS).map(({ name, timeUnixNano, attributes }) => ({
      name: text(name, NAME), atUs: Math.floor(wide(timeUnixNano) / 1000) || startedUs, attributes: attributesOf(attributes),
    })),
    links: list<{ traceId?: unknown; spanId?: unknown }>(raw.links, LINKS).flatMap((link) => {
      const [linkedTrace, linkedSpan] = [id(link.traceId, 32), id(link.spanId, 16)];
      return linkedTrace && linkedSpan ? [{ traceId: linkedTrace, spanId: linkedSpan }] : [];
    }),
  };
}

/** Strings, numbers and booleans; lists and maps are left out. */
function attributesOf(attributes: unknown): Record<string, Value> {
  const kept: [string, Value][] = [];
  for (const { key, value } of list<RawAttributes[number]>(attributes, ATTRIBUTES)) {
    const name = text(key, KEY);
    if (!name || name === '__proto__' || !value) continue;
    if (typeof value.stringValue === 'string') kept.push([name, text(value.stringValue, TEXT)]);
    else if (typeof value.boolValue === 'boolean') kept.push([name, value.boolValue]);
    else if (value.intValue !== undefined && value.intValue !== null && Number.isFinite(wide(value.intValue))) kept.push([name, wide(value.intValue)]);
    else if (typeof value.doubleValue === 'number' && Number.isFinite(value.doubleValue)) kept.push([name, value.doubleValue]);
  }
  return Object.fromEntries(kept);
}
