export { detectFormat } from './format/detect-format';
export { READING_LIMITS, type ReadingLimits } from './limits';
export type { Declared, FileSource } from './read-file.task';
export { ReaderPool, type ReaderPoolOptions } from './reader-pool';
