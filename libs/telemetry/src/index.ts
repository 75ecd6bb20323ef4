export * from './health';
export * from './logging';
export * from './run-service';
export * from './service-config';
export * from './telemetry.module';
export * from './transport';
