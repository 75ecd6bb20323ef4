import 'reflect-metadata';

export * from './documents/file-content';
export * from './documents/disclosure-code';
export * from './documents/document';
export * from './documents/patterns';
export * from './documents/public-document';
export * from './documents/state';
export * from './documents/withdrawal';
export * from './events/document-classified';
export * from './events/document-produced';
export * from './events/document-reported';
export * from './events/document-withdrawn';
export { eventId, readEventId, type EventDefinition, type Identity as EventIdentity } from './events/event';
export * from './events/publication';
export * from './events/receipts';
export * from './events/search-indexed';
export * from './events/source-events';
export * from './problem';
