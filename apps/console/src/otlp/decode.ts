import { setImmediate as turn } from 'node:timers/promises';
import { BadSpan, incoming, type IncomingSpan, type RawSpan, serviceOf } from './incoming-span';
import { wire } from './wire';

export interface Decoded {
  spans: IncomingSpan[];
  rejected: number;
  /** Why the first was rejected. */
  reason: string;
}

/** The body is not what its content type says. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly code = 'BAD_OTLP';
}

/** How many spans are read before others get a turn: about five milliseconds. */
const SLICE = 500;

interface Read {
  resourceSpans?: { resource?: { attributes?: unknown } | null; scopeSpans?: { spans?: unknown[] }[] }[];
}

/** @throws BadRequest */
export async function decodeProtobuf(body: Buffer, nowMs = Date.now()): Promise<Decoded> {
  return await decode(parsed('a protobuf ExportTraceServiceRequest', () => wire.Request.decode(body) as unknown as Read), (span) => spanOf(span as Uint8Array), nowMs);
}

/** @throws BadRequest */
export async function decodeJson(body: Buffer, nowMs = Date.now()): Promise<Decoded> {
  const request = parsed('a JSON ExportTraceServiceRequest', () => {
    const read = JSON.parse(body.toString('utf8')) as Read;
    if (typeof read !== 'object' || read === null || Array.isArray(read) || !(read.resourceSpans === undefined || Array.isArray(read.resourceSpans))) throw new TypeError('no resourceSpans');
    return read;
  });
  return await decode(request, (span) => (typeof span === 'object' && span !== null ? (span as RawSpan) : {}), nowMs);
}

async function decode({ resourceSpans = [] }: Read, read: (span: unknown) => RawSpan, nowMs: number): Promise<Decoded> {
  const decoded: Decoded = { spans: [], rejected: 0, reason: '' };
  let seen = 0;
  for (const group of resourceSpans) {
    const service = serviceOf(group?.resource?.attributes);
    for (const scope of arrayOf<{ spans?: unknown[] }>(group?.scopeSpans)) {
      for (const span of arrayOf(scope?.spans)) {
        try {
          decoded.spans.push(incoming(read(span), service, nowMs));
        } catch (error) {
          decoded.rejected += 1;
          decoded.reason ||= error instanceof BadSpan ? error.message : 'a span could not be read';
        }
        if ((seen += 1) % SLICE === 0) await turn();
      }
    }
  }
  return decoded;
}

const arrayOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

function parsed(what: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new BadRequest(`the body is not ${what}`, { cause: error });
  }
}

interface Bytes {
  traceId?: Uint8Array;
  spanId?: Uint8Array;
}

const hex = (bytes: Uint8Array = new Uint8Array()) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

/** Only the fields that were sent: a decoded message would answer for every other with its default. */
function spanOf(bytes: Uint8Array): RawSpan {
  const { traceId, spanId, parentSpanId, links = [], ...rest } = wire.Span.toObject(wire.Span.decode(bytes)) as RawSpan & Bytes & { parentSpanId?: Uint8Array; links?: Bytes[] };
  return {
    ...rest,
    traceId: hex(traceId),
    spanId: hex(spanId),
    parentSpanId: hex(parentSpanId),
    links: links.slice(0, 128).map((link) => ({ traceId: hex(link.traceId), spanId: hex(link.spanId) })),
  };
}
