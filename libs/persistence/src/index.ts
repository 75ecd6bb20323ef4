export * from './data-source';
export * from './database-work';
export * from './json-column';
export * from './persistence.module';
export * from './provision-roles';
export * from './transaction';
export * from './transient';
