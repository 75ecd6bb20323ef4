export * from './callers.guard';
export * from './internal-client';
