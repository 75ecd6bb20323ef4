export { Area } from './area';
export { AreaUrlError, HashMismatchError, InvalidKeyError, StorageUnavailableError, TooManyBytesError } from './errors';
export { openArea } from './open-area';
export { withArea, type AreaSettings } from './settings';
