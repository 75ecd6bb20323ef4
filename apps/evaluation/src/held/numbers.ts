import * as numbers from '../cases/numbers';
import type { Part } from '../cases/part';

const two = (value: number) => String(value).padStart(2, '0');

/** As people really type them: now and then without the marks between, or with others. */
export const NUMBERS: Part['numbers'] = {
  mobile: (random) => {
    const plain = numbers.mobile(random);
    return random.chance(0.75) ? plain : random.pick([plain.replaceAll('-', '.'), plain.replaceAll('-', ' '), plain.replaceAll('-', ''), plain.replace('-', ')'), plain.replace(/^0/, '+82-')]);
  },
  landline: (random) => `${random.pick(['031', '033', '041', '054', '055', '061', '064'])}${random.pick(['-', '-', ')'])}${random.int(220, 899)}-${random.digits(4)}`,
  plate: (random) => {
    const plain = numbers.plate(random);
    return random.chance(0.7) ? plain : random.pick([plain.replace(/(?=\d{4}$)/, ' '), `${random.pick(['경남', '전남', '경북', '강원'])} ${random.int(10, 99)}${random.pick([...'가나다라마바'])} ${random.int(1000, 9999)}`]);
  },
  birth: (random) => {
    if (random.chance(0.7)) return numbers.birth(random);
    const [year, month, day] = [random.int(1941, 1999), random.int(1, 12), random.int(1, 28)];
    return random.pick([`${year % 100}. ${month}. ${day}.`, `${year}/${two(month)}/${two(day)}`, `${year % 100}${two(month)}${two(day)}`, `${year}년${two(month)}월${two(day)}일`]);
  },
};
