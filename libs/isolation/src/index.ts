export * from './failures';
export { IsolatedProcesses, type IsolationOptions } from './isolated-processes';
export { OneByOne } from './one-by-one';
