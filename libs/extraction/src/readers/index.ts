import type { FileFormat } from '@plaza/contracts';
import type { Reader } from '../reading';
import { readHwp } from './hwp/hwp';
import { readImage } from './image';
import { readTxt } from './txt';
import { readZip } from './zip';

/** The reader of each format; one that is not here cannot be read. A reader loads its large libraries when it needs them. */
export const READERS: Partial<Record<FileFormat, Reader>> = {
  hwp: readHwp,
  image: readImage,
  txt: readTxt,
  zip: readZip,
};
