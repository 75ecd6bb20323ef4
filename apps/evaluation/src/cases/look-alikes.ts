import { businessNumber, corporateNumber } from './numbers';
import type { Random } from './random';

const two = (value: number) => String(value).padStart(2, '0');
const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** What has the shape of personal data and is none. */
export const LOOK_ALIKES: Record<string, (random: Random) => string> = {
  complaint: (random) => `${random.pick(['1AA', '2AA', '1BA', '1CB'])}-${random.int(22, 26)}${two(random.int(1, 12))}-${random.digits(7)}`,
  bizno: businessNumber,
  corp: corporateNumber,
  amount: (random) =>
    random.pick([`${grouped(random.int(101_000, 99_990_000) * 10)}원`, `금${grouped(random.int(12_000, 980_000))}천원`, `${random.int(2, 95)}억 ${random.int(1, 9)}천만원`]),
  date: (random) => [random.int(2019, 2026), random.int(1, 12), random.int(1, 28)].join(random.pick(['. ', '.'])).concat('.'),
  animal: (random) => `410${random.digits(12)}`,
  cite: (random) => `제${random.int(2, 180)}조${random.chance(0.5) ? `의${random.int(2, 9)}` : ''}제${random.int(1, 9)}항`,
};
