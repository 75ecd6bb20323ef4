import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { NestInstrumentation } from '@opentelemetry/instrumentation-nestjs-core';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';
import { AllowListExporter } from './span-allow-list';

/**
 * Starts tracing. Must run before http, pg and Nest are loaded: instrumentation patches them as they come in.
 * Without OTEL_EXPORTER_OTLP_ENDPOINT spans are made, so that every journey has a trace id, and sent nowhere.
 */
export function startTracing(serviceName: string, endpoint: string | undefined): NodeSDK {
  const exporter = endpoint
    ? new AllowListExporter(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }))
    : undefined;
  const sdk = new NodeSDK({
    serviceName,
    autoDetectResources: false,
    spanProcessors: exporter ? [new tracing.BatchSpanProcessor(exporter)] : [new tracing.NoopSpanProcessor()],
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => url === '/metrics' || url?.startsWith('/health/') === true,
        requireParentforOutgoingSpans: true,
      }),
      new PgInstrumentation({ requireParentSpan: true }),
      new NestInstrumentation(),
    ],
  });
  sdk.start();
  return sdk;
}
