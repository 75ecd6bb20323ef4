export * from './failures';
export { IsolatedProcesses, type IsolationOptions } from './isolated-processes';
