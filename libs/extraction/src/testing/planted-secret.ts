import type { FileFormat, HidingPlace } from '@plaza/contracts';

/** A place of a format where text can stand, and a file with a secret in it there and nowhere else. */
export interface PlantedSecret {
  format: FileFormat;
  /** `visible`: among the blocks; `torn`: there too, but whole only where a second reader finds it; `searched`: only there. */
  place: HidingPlace | 'visible' | 'torn' | 'searched';
  name: string;
  bytes(secret: string): Buffer;
}
