import { ITEMS, type Item } from '@plaza/contracts';
import type { Period, Words } from '../policy';
import type { Place } from './place';

const PERIOD = /^([1-9]\d{0,3}) (day|month|year)s?$/;

/** Both languages, always: every reason is for citizens. */
export function readWords(place: Place): Words {
  const { ko, en } = place.fields(['ko', 'en']);
  return { ko: ko.matching(/[가-힣]/, 'Korean'), en: en.matching(/[A-Za-z]/, 'English') };
}

export function readPeriod(place: Place): Period {
  const [, count, unit] = PERIOD.exec(place.matching(PERIOD, 'as in 10 days, 6 months, 5 years')) ?? [];
  return { count: Number(count), unit: unit as Period['unit'] };
}

export const readItem = (place: Place): Item => Number(place.oneOf(ITEMS.map(String))) as Item;

/** A word of one character would stand nearly everywhere. */
export const readKeyword = (place: Place): string => place.matching(/^.{2,100}$/su, '2 to 100 characters');
