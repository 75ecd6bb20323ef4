export { detectFormat } from './format/detect-format';
export { CHARACTERS_TOGETHER, READING_LIMITS, type ReadingLimits } from './limits';
export type { Declared, FileSource } from './read-file.task';
export { ReaderPool, type ReaderPoolOptions } from './reader-pool';
export { hidingPlaces } from './testing/hiding-places';
export { ordinaryFiles } from './testing/ordinary-files';
export type { PlantedSecret } from './testing/planted-secret';
