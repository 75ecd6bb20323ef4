import protobuf from 'protobufjs/light';

type Fields = Record<string, [number: number, type: string]>;

const message = (fields: Fields) => ({
  fields: Object.fromEntries(Object.entries(fields).map(([name, [id, type]]) => {
    const repeated = type.startsWith('repeated ');
    return [name, { id, type: type.replace('repeated ', ''), ...(repeated && { rule: 'repeated' }) }];
  })),
});

/**
 * What we read of OTLP 1.x: names and numbers of opentelemetry/proto/collector/trace/v1/trace_service.proto and of those it
 * includes. Spans stay bytes, to be read one by one; so do lists and maps within values, which we do not keep: nothing here
 * refers to itself, so no input makes the reader recurse.
 */
const { nested } = protobuf.Root.fromJSON({
  nested: {
    Request: message({ resourceSpans: [1, 'repeated ResourceSpans'] }),
    ResourceSpans: message({ resource: [1, 'Resource'], scopeSpans: [2, 'repeated ScopeSpans'] }),
    Resource: message({ attributes: [1, 'repeated KeyValue'] }),
    ScopeSpans: message({ spans: [2, 'repeated bytes'] }),
    Span: message({
      traceId: [1, 'bytes'], spanId: [2, 'bytes'], parentSpanId: [4, 'bytes'], name: [5, 'string'], kind: [6, 'int32'],
      startTimeUnixNano: [7, 'fixed64'], endTimeUnixNano: [8, 'fixed64'], attributes: [9, 'repeated KeyValue'],
      events: [11, 'repeated Event'], links: [13, 'repeated Link'], status: [15, 'Status'],
    }),
    Event: message({ timeUnixNano: [1, 'fixed64'], name: [2, 'string'], attributes: [3, 'repeated KeyValue'] }),
    Link: message({ traceId: [1, 'bytes'], spanId: [2, 'bytes'] }),
    Status: message({ code: [3, 'int32'] }),
    KeyValue: message({ key: [1, 'string'], value: [2, 'AnyValue'] }),
    AnyValue: {
      ...message({
        stringValue: [1, 'string'], boolValue: [2, 'bool'], intValue: [3, 'int64'], doubleValue: [4, 'double'],
        arrayValue: [5, 'bytes'], kvlistValue: [6, 'bytes'], bytesValue: [7, 'bytes'],
      }),
      oneofs: { value: { oneof: ['stringValue', 'boolValue', 'intValue', 'doubleValue', 'arrayValue', 'kvlistValue', 'bytesValue'] } },
    },
    Response: message({ partialSuccess: [1, 'PartialSuccess'] }),
    PartialSuccess: message({ rejectedSpans: [1, 'int64'], errorMessage: [2, 'string'] }),
    /** google.rpc.Status, the body of every refusal. */
    Refusal: message({ code: [1, 'int32'], message: [2, 'string'] }),
  },
}) as unknown as { nested: Record<'Request' | 'Span' | 'Response' | 'Refusal', protobuf.Type> };

export const wire = nested;

/** A 64-bit number as protobuf or JSON gives it. */
export type Wide = { low: number; high: number; unsigned: boolean } | number | string | null | undefined;

/** Exact to 53 bits; nanoseconds since 1970 come out right to a quarter of a microsecond. */
export function wide(value: Wide): number {
  if (typeof value === 'object' && value !== null) return value.high * 2 ** 32 + (value.low >>> 0);
  return Number(value ?? 0);
}
