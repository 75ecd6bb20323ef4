export * from './data-source';
export * from './persistence.module';
export * from './provision-roles';
export * from './transaction';
export * from './transient';
