import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { HealthModule } from './health';

/** The service's structured logger, by this token wherever a class logs. */
export const LOGGER = Symbol('LOGGER');

@Global()
@Module({})
export class TelemetryModule {
  static forService(logger: Logger): DynamicModule {
    return {
      module: TelemetryModule,
      imports: [HealthModule],
      providers: [{ provide: LOGGER, useValue: logger }],
      exports: [LOGGER, HealthModule],
    };
  }
}
