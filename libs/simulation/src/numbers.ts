import type { Random } from './random';

// Shapes of Korean numbers, each from a range that is given to nobody.

const two = (value: number) => String(value).padStart(2, '0');

export interface Birth {
  year: number;
  month: number;
  day: number;
}

/** A day that exists; no document of the simulation speaks of anything else in these years. */
export function birth(r: Random): Birth {
  return { year: r.int(1941, 2003), month: r.int(1, 12), day: r.int(1, 28) };
}

const RESIDENT_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Resident registration number, or an alien's. Region 96 to 99 belongs to no office; the checksum holds in nine of ten. */
export function residentNumber(r: Random, { year, month, day }: Birth, alien = false): string {
  const century = (year < 2000 ? 1 : 3) + (alien ? 4 : 0) + r.int(0, 1);
  const twelve = `${two(year % 100)}${two(month)}${two(day)}${century}${r.int(96, 99)}${r.digits(3)}`;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(twelve[i]), 0);
  const check = r.chance(0.1) ? r.int(0, 9) : ((alien ? 13 : 11) - (sum % 11)) % 10;
  return `${twelve.slice(0, 6)}-${twelve.slice(6)}${check}`;
}

/** 010-0… and 010-1… are not given out. */
export const mobile = (r: Random) => `010-${r.int(0, 1)}${r.digits(3)}-${r.digits(4)}`;
export const landline = (r: Random) => `${r.pick(['031', '032', '02'])}-0${r.digits(2)}-${r.digits(4)}`;
export const officialPhone = (r: Random) => `02-0${r.int(100, 999)}-${r.digits(4)}`;

/** Bank and number; branch 999 exists nowhere. */
export const account = (r: Random) => ({
  bank: r.pick(['누리은행', '가온은행', '두레은행', '한별저축은행']),
  number: r.pick([`999-${r.digits(3)}-${r.digits(6)}`, `999${r.digits(3)}-${r.digits(2)}-${r.digits(6)}`, `999-${r.digits(2)}-${r.digits(7)}`]),
});

/** Sixteen digits in fours with a valid Luhn digit; issuers starting with 9999 do not exist. */
export function card(r: Random): string {
  const fifteen = `9999${r.digits(11)}`;
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const digit = Number(fifteen[i]) * (i % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  const digits = `${fifteen}${(10 - (sum % 10)) % 10}`;
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}`;
}

const PLATE_LETTERS = [...'가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주'];
export const plate = (r: Random) => `${r.pick(['99', '990', '994', '997'])}${r.pick(PLATE_LETTERS)}${r.digits(4)}`;
export const passport = (r: Random) => (r.chance(0.5) ? `M00${r.digits(6)}` : `M0${r.digits(2)}${r.pick(['A', 'C', 'X'])}0${r.digits(3)}`);
export const drivingLicence = (r: Random) => `${r.int(11, 26)}-${two(r.int(0, 23))}-00${r.digits(4)}-${r.digits(2)}`;

// And what only looks like a number of a person.

export const complaintNumber = (r: Random, yearMonth: string) => `${r.pick(['1AA', '1BA', '2AA'])}-${yearMonth}-${r.digits(7)}`;

const BUSINESS_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** Business registration number with a valid check digit; tax office 999 does not exist. */
export function businessNumber(r: Random): string {
  const nine = `999${r.pick(['81', '86', '87', '05'])}${r.digits(4)}`;
  const sum = BUSINESS_WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), Math.floor((5 * Number(nine[8])) / 10));
  return `${nine.slice(0, 3)}-${nine.slice(3, 5)}-${nine.slice(5)}${(10 - (sum % 10)) % 10}`;
}

/** Corporate registration number: the shape of a resident number, the checksum of its own. */
export function corporateNumber(r: Random): string {
  const twelve = `110111${r.int(90, 99)}${r.digits(4)}`;
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (1 + (i % 2)), 0);
  return `${twelve.slice(0, 6)}-${twelve.slice(6)}${(10 - (sum % 10)) % 10}`;
}

const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const amount = (r: Random) =>
  r.pick([`금${grouped(r.int(12, 9800) * 100)}천원`, `${grouped(r.int(850, 98_000) * 10_000)}원`, `${r.int(2, 48)}억 ${r.int(1, 9)}천만원`]);
