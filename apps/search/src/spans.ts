import { propagation, ROOT_CONTEXT, SpanKind, trace, type Span } from '@opentelemetry/api';
import type { Change } from '@plaza/contracts';

const tracer = trace.getTracer('search');
const UNTOLD = 1_000;

/** The last span of each document's journey: from when its publication was heard to when it can be found. */
export class JourneySpans {
  /** By cursor, the newest that were read before their events were heard, and from when to when: most are never told of. */
  private readonly untold = new Map<string, { told: Told; began: number; ended: number }>();

  begin(changes: readonly Change[], traceparents: ReadonlyMap<string, string>): { end(changes: readonly Change[]): void } {
    const began = Date.now();
    const open = new Map<string, Span | undefined>();
    for (const change of changes) {
      const traceparent = traceparents.get(change.cursor);
      open.set(change.cursor, traceparent === undefined ? undefined : spanOf(tell(change), traceparent));
    }
    return {
      end: (done) => {
        for (const change of done) {
          if (!open.has(change.cursor)) continue;
          const span = open.get(change.cursor);
          open.delete(change.cursor);
          if (span) span.end();
          else this.remember(change, began);
        }
      },
    };
  }

  /** The event came after the log had told of its change. */
  heardLate(cursor: string, traceparent: string): void {
    const read = this.untold.get(cursor);
    if (!read) return;
    this.untold.delete(cursor);
    spanOf(read.told, traceparent, read.began).end(read.ended);
  }

  private remember(change: Change, began: number): void {
    this.untold.set(change.cursor, { told: tell(change), began, ended: Date.now() });
    if (this.untold.size > UNTOLD) this.untold.delete(this.untold.keys().next().value!);
  }
}

type Told = Pick<Change, 'type'> & Pick<Change['document'], 'id' | 'version' | 'status'>;

/** Without the document's text: a thousand of them would be remembered with it. */
const tell = ({ type, document: { id, version, status } }: Change): Told => ({ type, id, version, status });

const spanOf = ({ type, id, version, status }: Told, traceparent: string, startTime?: number): Span =>
  tracer.startSpan(
    `process publication.${type}.v1`,
    {
      kind: SpanKind.CONSUMER,
      startTime,
      attributes: {
        'messaging.system': 'nats',
        'messaging.operation.name': 'process',
        'messaging.operation.type': 'process',
        'messaging.destination.name': 'PUBLICATIONS',
        'messaging.consumer.group.name': 'search',
        'plaza.document.id': id,
        'plaza.document.version': version,
        'plaza.document.status': status,
      },
    },
    propagation.extract(ROOT_CONTEXT, { traceparent }),
  );
