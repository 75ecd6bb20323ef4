import { type Attributes, propagation, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { KEEP } from './rate-sampler';

/**
 * Marks in a document's trace what operators look for: kept also where the rest of the trace was not sampled.
 * Attributes leave the process only as far as the allow-list of span-allow-list.ts lets them.
 */
export function keepSpan(name: string, traceparent: string | undefined, attributes: Attributes, failed = false): void {
  const parent = propagation.extract(ROOT_CONTEXT, traceparent === undefined ? {} : { traceparent });
  const span = trace.getTracer('plaza').startSpan(name, { attributes: { ...attributes, [KEEP]: true } }, parent);
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
