import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { HealthModule } from './health';
import { MetricsAccess } from './metrics/metrics-access';
import { MetricsController } from './metrics/metrics.controller';

/** The service's structured logger, by this token wherever a class logs. */
export const LOGGER = Symbol('LOGGER');

@Global()
@Module({})
export class TelemetryModule {
  /** @param metricsToken opens `/metrics`; without one only this machine itself may read them */
  static forService(logger: Logger, metricsToken?: string): DynamicModule {
    return {
      module: TelemetryModule,
      imports: [HealthModule],
      controllers: [MetricsController],
      providers: [{ provide: LOGGER, useValue: logger }, { provide: MetricsAccess, useValue: new MetricsAccess(metricsToken) }],
      exports: [LOGGER, HealthModule],
    };
  }
}
