import type { EventIdentity } from '@plaza/contracts';
import { context, propagation, ROOT_CONTEXT, SpanKind, trace, type Span, type Tracer } from '@opentelemetry/api';
import { decodeCloudEvent, plainHeaders } from '../cloud-events';
import type { ConsumerDefinition } from '../topology/consumers';
import { identityOf, identityOfId } from './identity';
import type { Message } from './message';
import type { Delivery } from './received';

/** A delivery and the span in which it is processed; `broken` when it could not even be read. */
export interface Opened extends Delivery {
  span: Span;
  broken: unknown;
}

/**
 * Reads a message: an event with its row key, in a CONSUMER span that continues the event's trace. The span is named by
 * the OpenTelemetry messaging conventions: `process <destination>`.
 */
export function open(message: Message, consumer: string, definition: ConsumerDefinition, tracer: Tracer): Opened {
  const headers = plainHeaders(message.headers);
  const span = tracer.startSpan(
    `process ${definition.raw ? definition.stream : message.subject.split('.').slice(0, 3).join('.')}`,
    {
      kind: SpanKind.CONSUMER,
      attributes: {
        'messaging.system': 'nats',
        'messaging.operation.name': 'process',
        'messaging.operation.type': 'process',
        'messaging.destination.name': definition.stream,
        'messaging.consumer.group.name': consumer,
      },
    },
    propagation.extract(ROOT_CONTEXT, headers),
  );
  const outgoing: { traceparent?: string } = {};
  propagation.inject(trace.setSpan(context.active(), span), outgoing);
  const event = {
    data: undefined as unknown,
    id: headers['ce-id'] ?? '',
    type: headers['ce-type'] ?? '',
    time: headers['ce-time'],
    emission: Number(headers['ce-emission'] ?? 1),
    traceparent: outgoing.traceparent,
    prepared: undefined as unknown,
    subject: message.subject,
    headers,
    payload: message.data,
    sequence: message.sequence,
    storedAt: message.storedAt,
  };
  // Padded: rounds sort by key as text, and events that stand alone shall keep their order.
  const key = `#${String(message.sequence).padStart(16, '0')}`;
  if (definition.raw) return { key, event, message, span, broken: undefined };
  try {
    if (definition.headersOnly) return { key: keyOf(identityOfId(event.id)), event, message, span, broken: undefined };
    const { id, type, time, data } = decodeCloudEvent(headers, message.data);
    Object.assign(event, { id, type, time, data });
    const identity = identityOf(type, data);
    return { key: keyOf(identity), event, message, span, broken: undefined };
  } catch (error) {
    return { key, event, message, span, broken: error };
  }
}

const keyOf = ({ source, documentId }: EventIdentity) => `${source}/${documentId}`;
