import * as common from '../cases/numbers';
import type { Part } from '../cases/part';
import type { Random } from '../cases/random';

const two = (value: number) => String(value).padStart(2, '0');
const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** As each bank groups its numbers. */
const account = (random: Random) =>
  random.pick([
    `${random.int(200_000, 999_999)}-${random.pick(['01', '02', '04'])}-${random.digits(6)}`, `3${random.pick(['01', '02', '51', '52', '56'])}-${random.digits(4)}-${random.digits(4)}-${random.digits(2)}`,
    `110-${random.digits(3)}-${random.digits(6)}`, `1002-${random.digits(3)}-${random.digits(6)}`, `${random.int(100, 899)}-${random.digits(6)}-${random.digits(5)}`,
    `${random.int(100, 699)}-${random.digits(6)}-01-0${random.digits(2)}`, `3333-${random.digits(2)}-${random.digits(7)}`, `9003-${random.digits(4)}-${random.digits(4)}-${random.digits(1)}`,
  ]);

/** Mostly with hyphens, now and then as people type. */
const mobile = (random: Random) => {
  const [first, second] = [random.int(2000, 9999), random.digits(4)];
  return random.chance(0.8) ? `010-${first}-${second}` : random.pick([`010.${first}.${second}`, `010${first}${second}`, `010 ${first} ${second}`, `010)${first}-${second}`]);
};

const birth = (random: Random) => {
  const [year, month, day] = [random.int(1934, 1999), random.int(1, 12), random.int(1, 28)];
  return random.pick([
    `${year}. ${month}. ${day}.`, `${year}. ${month}. ${day}.`, `${year}.${two(month)}.${two(day)}.`, `${year}-${two(month)}-${two(day)}`, `${year}년 ${month}월 ${day}일`, `${year % 100}.${two(month)}.${two(day)}`,
    `${year}${two(month)}${two(day)}`, `${year % 100}${two(month)}${two(day)}`,
  ]);
};

const plate = (random: Random) => {
  const plain = common.plate(random);
  return random.chance(0.25) ? plain.replace(/\d{4}$/, ' $&') : plain;
};

const date = (random: Random) => {
  const [year, month, day] = [random.int(2021, 2026), random.int(1, 12), random.int(1, 28)];
  return random.pick([`${year}. ${month}. ${day}.`, `${year}. ${month}. ${day}.`, `${year}.${month}.${day}.`, `${year}.${two(month)}.${two(day)}.`, `'${year % 100}. ${month}. ${day}.`, `${year}년 ${month}월 ${day}일`]);
};

const amount = (random: Random) =>
  random.pick([`금${grouped(random.int(3_000, 9_900_000) * 10)}원`, `${grouped(random.int(3_000, 9_900_000) * 10)}원`, `${grouped(random.int(800, 950_000))}천원`, `${grouped(random.int(3, 4_800))}백만원`]);

/** Shapes as this part's hand knows them from documents; what is not here is shaped as in the other parts. */
export const NUMBERS: Part['numbers'] = {
  account,
  mobile,
  birth,
  plate,
  date,
  amount,
  treasury: account,
  landline: (random) => `${random.pick(['02', '02', '033', '041', '052', '055', '061', '062', '064'])}-${random.int(220, 8899)}-${random.digits(4)}`,
  insurance: (random) => (random.chance(0.6) ? common.healthInsurance(random) : `${random.int(1, 8)}${random.digits(10)}`),
  complaint: (random) => `${random.pick(['1AA', '1AA', '2AA', '1AC', '2BA'])}-${random.int(21, 26)}${two(random.int(1, 12))}-${random.digits(7)}`,
};
