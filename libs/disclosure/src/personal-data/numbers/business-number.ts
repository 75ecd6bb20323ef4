import { digitsOf } from '../finding';

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** A business registration number, 3-2-5 digits with its checksum: public, and never taken for an account. */
export function isBusinessNumber(text: string): boolean {
  if (!/^\d{3}-?\d{2}-?\d{5}$/.test(text)) return false;
  const digits = [...digitsOf(text)].map(Number);
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * digits[index]!, Math.floor((5 * digits[8]!) / 10));
  return (10 - (sum % 10)) % 10 === digits[9];
}
