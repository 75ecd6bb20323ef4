import { core, type tracing } from '@opentelemetry/sdk-node';

export type LostSpans = (spans: number, error: Error | undefined) => void;

/**
 * Spans leave the process, so what they may say is listed here. Neither URLs with their queries, nor SQL, nor messages
 * of errors: each of them can carry a document's text or a person's data.
 */
const ATTRIBUTES = new Set([
  'messaging.system', 'messaging.operation.name', 'messaging.operation.type', 'messaging.destination.name',
  'messaging.consumer.group.name', 'messaging.message.id', 'messaging.batch.message_count',
  'db.system.name', 'db.system', 'db.operation.name', 'db.namespace',
  'http.request.method', 'http.method', 'http.response.status_code', 'http.status_code', 'http.route',
  'server.port', 'error.type', 'nestjs.type', 'nestjs.controller', 'nestjs.callback',
  'plaza.document.id', 'plaza.document.version', 'plaza.document.status', 'plaza.outcome',
  'plaza.keep', 'plaza.reason',
]);
const EVENT_ATTRIBUTES = new Set(['exception.type']);

const pick = (attributes: Record<string, unknown>, allowed: Set<string>) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => allowed.has(name)));

/** `pg.query:INSERT plaza` and the like are safe; a name made from a path is cut to its method. */
const nameOf = (name: string) => name.split('?')[0]!.slice(0, 120);

function allowed(span: tracing.ReadableSpan): tracing.ReadableSpan {
  return Object.create(span, {
    name: { value: nameOf(span.name), enumerable: true },
    attributes: { value: pick(span.attributes, ATTRIBUTES), enumerable: true },
    events: {
      value: span.events.map((event) => ({ ...event, attributes: pick(event.attributes ?? {}, EVENT_ATTRIBUTES) })),
      enumerable: true,
    },
    links: { value: span.links.map((link) => ({ context: link.context })), enumerable: true },
    status: { value: { code: span.status.code }, enumerable: true },
  }) as tracing.ReadableSpan;
}

/** The one door through which spans leave. `onLost` hears of those that nobody took, which OpenTelemetry keeps to itself. */
export class AllowListExporter implements tracing.SpanExporter {
  constructor(
    private readonly exporter: tracing.SpanExporter,
    private readonly onLost: LostSpans,
  ) {}

  export(spans: tracing.ReadableSpan[], done: Parameters<tracing.SpanExporter['export']>[1]): void {
    this.exporter.export(spans.map(allowed), (result) => {
      if (result.code === core.ExportResultCode.FAILED) this.onLost(spans.length, result.error);
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  forceFlush(): Promise<void> {
    return this.exporter.forceFlush?.() ?? Promise.resolve();
  }
}
