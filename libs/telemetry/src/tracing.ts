import type { IncomingMessage } from 'node:http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { NestInstrumentation } from '@opentelemetry/instrumentation-nestjs-core';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';
import { RateSampler } from './rate-sampler';
import { AllowListExporter, type LostSpans } from './span-allow-list';

/** Read before any service's own configuration: what is instrumented must not be loaded before tracing has started. */
export interface TracingEnvironment {
  /** The console's receiver, and another back end's beside it. Without either no trace begins here; what others began goes on. */
  CONSOLE_OTLP_ENDPOINT?: string | undefined;
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  /** How many traces a second begin here at most, roughly; default 20. */
  TRACES_PER_SECOND?: string | undefined;
}

const DEFAULT_RATE = 20;

/**
 * What looks after the services is no journey: nor is what one asks another by itself, every second, without a trace of its
 * own. And receiving spans must not make spans.
 */
const isHousekeeping = ({ url = '', headers }: IncomingMessage): boolean =>
  url === '/metrics' || url === '/v1/traces' || url.startsWith('/health/') || (url.startsWith('/internal/') && headers.traceparent === undefined);

/** Starts tracing. Must run before http, pg and Nest are loaded: instrumentation patches them as they come in. */
export function startTracing(serviceName: string, environment: TracingEnvironment, edge: boolean, onLost: LostSpans): NodeSDK {
  const endpoints = [environment.CONSOLE_OTLP_ENDPOINT, environment.OTEL_EXPORTER_OTLP_ENDPOINT].filter((endpoint) => endpoint !== undefined && endpoint !== '');
  const processors = [...new Set(endpoints)].map(
    (endpoint) => new tracing.BatchSpanProcessor(new AllowListExporter(new OTLPTraceExporter({ url: `${endpoint!.replace(/\/$/, '')}/v1/traces` }), onLost), { scheduledDelayMillis: 1_000 }),
  );
  const sdk = new NodeSDK({
    serviceName,
    autoDetectResources: false,
    // Spans that go nowhere would be the missing beginnings of others' traces: an operator's every look would be one.
    sampler: processors.length > 0 ? new RateSampler({ rate: Number(environment.TRACES_PER_SECOND || DEFAULT_RATE), edge }) : new tracing.ParentBasedSampler({ root: new tracing.AlwaysOffSampler() }),
    spanProcessors: processors.length > 0 ? processors : [new tracing.NoopSpanProcessor()],
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: isHousekeeping,
        requireParentforOutgoingSpans: true,
      }),
      new PgInstrumentation({ requireParentSpan: true }),
      new NestInstrumentation(),
    ],
  });
  sdk.start();
  return sdk;
}
