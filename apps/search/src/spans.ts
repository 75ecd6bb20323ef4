import { propagation, ROOT_CONTEXT, SpanKind, trace, type Span } from '@opentelemetry/api';
import type { Change } from '@plaza/contracts';

const tracer = trace.getTracer('search');

/** The last span of each document's journey: from when its publication was heard to when it can be found. */
export function spansOf(changes: readonly Change[], traceparents: ReadonlyMap<string, string>): { end(changes: readonly Change[]): void } {
  const open = new Map<string, Span>();
  for (const { cursor, type, document } of changes) {
    const traceparent = traceparents.get(cursor);
    if (!traceparent) continue;
    open.set(cursor, tracer.startSpan(
      `process publication.${type}.v1`,
      {
        kind: SpanKind.CONSUMER,
        attributes: {
          'messaging.system': 'nats',
          'messaging.operation.name': 'process',
          'messaging.operation.type': 'process',
          'messaging.destination.name': 'PUBLICATIONS',
          'messaging.consumer.group.name': 'search',
          'plaza.document.id': document.id,
          'plaza.document.version': document.version,
          'plaza.document.status': document.status,
        },
      },
      propagation.extract(ROOT_CONTEXT, { traceparent }),
    ));
  }
  return {
    end: (done) => {
      for (const { cursor } of done) {
        open.get(cursor)?.end();
        open.delete(cursor);
      }
    },
  };
}
