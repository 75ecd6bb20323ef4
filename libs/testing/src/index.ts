export * from './database';
export * from './documents';
export * from './eventually';
export * from './nats';
export * from './plaza';
