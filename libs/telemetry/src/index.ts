export * from './health';
export * from './logging';
export * from './metrics/gauges-on-scrape';
export * from './metrics/journey-buckets';
export * from './run-service';
export * from './service-config';
export * from './telemetry.module';
export * from './transport';
