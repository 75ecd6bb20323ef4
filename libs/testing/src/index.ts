export * from './database';
export * from './dead-letters';
export * from './documents';
export * from './eventually';
export * from './growth';
export * from './nats';
export * from './plaza';
export * from './ports';
