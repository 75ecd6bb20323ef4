import { MAX_FREQUENCY } from './posting-lists';
import { saturation } from './ranking';

/** Longer documents are rare enough to be weighed one by one. */
const TABLED = 2_048;

/** `saturation` for one average length, looked up: a division for each posting would cost more than all the rest of scoring. */
export class Saturations {
  private readonly table = new Float64Array(TABLED * MAX_FREQUENCY);

  constructor(private readonly averageLength: number) {}

  of(frequency: number, length: number): number {
    if (length >= TABLED) return saturation(frequency, length, this.averageLength);
    const place = (length << 2) | (frequency - 1);
    return this.table[place] || (this.table[place] = saturation(frequency, length, this.averageLength));
  }
}
