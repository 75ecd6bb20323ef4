import type { Random } from './random';

// Shapes of Korean numbers; nobody's on purpose. Where a checksum exists, most satisfy it, as most real ones do.

const two = (value: number) => String(value).padStart(2, '0');
const weighted = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** Born 1930 to 2024. One in six fails the checksum: since October 2020 six digits are random. */
export function residentNumber(random: Random, alien: boolean): string {
  const year = random.int(1930, 2024);
  const seventh = (year < 2000 ? 1 : 3) + (alien ? 4 : 0) + random.int(0, 1);
  const twelve = `${two(year % 100)}${two(random.int(1, 12))}${two(random.int(1, 28))}${seventh}${random.digits(5)}`;
  const sum = weighted(twelve, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
  const check = random.chance(1 / 6) ? random.int(0, 9) : ((alien ? 13 : 11) - (sum % 11)) % 10;
  return `${twelve.slice(0, 6)}-${twelve.slice(6)}${check}`;
}

export function card(random: Random): string {
  const fifteen = `${random.pick(['4', '5', '9'])}${random.digits(14)}`;
  const sum = [...fifteen].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${fifteen}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, '$1-');
}

export function businessNumber(random: Random): string {
  const nine = `${random.int(101, 699)}${random.pick(['81', '86', '87', '05', '22', '82'])}${random.digits(4)}`;
  const sum = weighted(nine, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((5 * Number(nine[8])) / 10);
  return `${nine.slice(0, 3)}-${nine.slice(3, 5)}-${nine.slice(5)}${(10 - (sum % 10)) % 10}`;
}

export function corporateNumber(random: Random): string {
  const twelve = `${random.pick(['110111', '110171', '131111', '134211', '180111'])}${random.digits(6)}`;
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (1 + (index % 2)), 0);
  return `${twelve.slice(0, 6)}-${twelve.slice(6)}${(10 - (sum % 10)) % 10}`;
}

export const mobile = (random: Random) => `${random.chance(0.95) ? '010' : random.pick(['011', '016', '017', '019'])}-${random.int(2000, 9999)}-${random.digits(4)}`;
export const landline = (random: Random) => `${random.pick(['02', '031', '032', '042', '051', '063'])}-${random.int(220, 899)}-${random.digits(4)}`;
export const passport = (random: Random) =>
  random.chance(0.5) ? `${random.pick(['M', 'S', 'R', 'D'])}${random.digits(8)}` : `M${random.digits(3)}${random.pick(['A', 'B', 'C', 'X'])}${random.digits(4)}`;
export const drivingLicence = (random: Random) => `${random.pick(['11', '12', '13', '15', '21', '26', '28'])}-${two(random.int(0, 25))}-${random.digits(6)}-${random.digits(2)}`;
export const healthInsurance = (random: Random) => `${random.int(1, 8)}-${random.int(1, 9)}${random.digits(9)}`;
export const account = (random: Random) =>
  random.pick([
    `${random.int(100, 999)}-${random.digits(3)}-${random.digits(6)}`, `${random.int(100_000, 999_999)}-${random.digits(2)}-${random.digits(6)}`,
    `${random.int(1000, 9999)}-${random.digits(2)}-${random.digits(7)}`, `3${random.digits(2)}-${random.digits(4)}-${random.digits(4)}-${random.digits(2)}`,
  ]);
export const plate = (random: Random) =>
  `${random.chance(0.5) ? random.int(10, 69) : random.int(100, 699)}${random.pick([...'가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호'])}${random.int(1000, 9999)}`;
export function birth(random: Random): string {
  const [year, month, day] = [random.int(1935, 2015), random.int(1, 12), random.int(1, 28)];
  return random.pick([`${year}. ${month}. ${day}.`, `${year}.${two(month)}.${two(day)}`, `${year}-${two(month)}-${two(day)}`, `${year}년 ${month}월 ${day}일`]);
}
