import { createLogger, NestLogger } from './logging';
import type { ServiceConfig } from './service-config';
import { startTracing } from './tracing';

/** What an `app.module.ts` exports. `configure` is for middleware that must come before the routes. */
export interface Service {
  AppModule: new (...dependencies: never[]) => object;
  config: ServiceConfig;
  configure?(app: import('@nestjs/platform-express').NestExpressApplication): void;
}

/**
 * Runs one service until SIGTERM or SIGINT, then drains it: no new work, the batch in hand finished, connections closed.
 * `load` is called after tracing has started, so that what it imports is instrumented. `edge`: strangers send to it, and do
 * not decide what is traced.
 */
export async function runService(name: string, load: () => Promise<Service>, { edge = false } = {}): Promise<void> {
  const boot = createLogger(name, 'info');
  const tracing = startTracing(name, process.env, edge, (spans, err) => boot.warn({ spans, err }, 'spans could not be exported and are lost'));
  try {
    const [{ ModuleRef, NestFactory }, { TelemetryModule }, { TRANSPORT }, { startMetrics }, { measureHttp }] = await Promise.all([
      import('@nestjs/core'), import('./telemetry.module.js'), import('./transport.js'), import('./metrics/default-metrics.js'), import('./metrics/http-metrics.js'),
    ]);
    startMetrics();
    const service = await load();
    const logger = createLogger(name, service.config.LOG_LEVEL);
    const app = await NestFactory.create<import('@nestjs/platform-express').NestExpressApplication>(
      { module: service.AppModule, imports: [TelemetryModule.forService(logger, service.config.METRICS_TOKEN)] },
      { logger: new NestLogger(logger), forceCloseConnections: true, bodyParser: !service.configure, abortOnError: false },
    );
    app.disable('x-powered-by');
    app.use(measureHttp);
    service.configure?.(app);
    const strategy = transportOf(app.get(ModuleRef), TRANSPORT);
    if (strategy) {
      app.connectMicroservice({ strategy }, { inheritAppConfig: false });
      await app.startAllMicroservices();
    }
    await app.listen(service.config.PORT, service.config.HOST);
    logger.info({ port: service.config.PORT }, 'listening');
    let stopping = false;
    const stop = async (signal: string) => {
      if (stopping) return;
      stopping = true;
      logger.info({ signal }, 'draining');
      await app.close();
      await tracing.shutdown();
      logger.info('stopped');
      process.exit(0);
    };
    const failed = (error: unknown) => {
      logger.error({ err: error }, 'not stopped in order');
      process.exit(1);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal).catch(failed));
  } catch (error) {
    // No document has been seen yet, so what went wrong may be said in its own words.
    boot.fatal({ err: error }, `cannot start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** A service that only answers HTTP provides no transport. */
function transportOf(modules: import('@nestjs/core').ModuleRef, token: symbol) {
  try {
    return modules.get<import('@nestjs/microservices').CustomTransportStrategy>(token, { strict: false });
  } catch {
    return undefined;
  }
}
