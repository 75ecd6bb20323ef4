import { fold } from '../text/fold';
import { writtenDates, type WrittenDate } from './written-date';

/**
 * When a reason is over, as its own words have it.
 * - `lapses`: at an instant, by itself;
 * - `looked-at`: at an instant at which somebody is to decide, or that may still move;
 * - `event`: when something happens whose day nobody gives;
 * - `unstated`: it does not say.
 */
export type StatedEnd = { kind: 'lapses' | 'looked-at'; at: number } | { kind: 'event' | 'unstated' };

// Between a date and what is said of it: a weekday, an hour, a part of the month (never taken earlier than its end).
const ASIDE = '\\s{0,2}(?:\\([월화수목금토일]\\)\\s?)?(?:(?:\\d{1,2}:\\d{2}|\\d{1,2}시(?!까지)|자정)\\s?)?(?:말|초|중순|하순|상순|경|쯤)?\\s?';
const OVER = '(?:종료|완료|만료|종결|마무리|해제|확정)(?!된|됨|되었|한|하였|했|\\s?(?:예정)?\\s?(?:이?후|부터)\\s?\\d)';
const OPENED = '공개(?=\\s?(?:예정|함|됨|한다|할|로|전환|가능|[).,;]|$))';
/** What makes a date the end of a reason when it follows. Until the day by which others hand something in, nothing is over. */
const ENDS = [
  `까지(?=\\s?(?:만\\s?)?(?:$|[)\\].,;:/·\\n]|비공개|공개\\s?(?:제한|보류|유보)|제한|보류|유보|한시|진행|계속|감사|감독|검사|시험|검토|심사|심의|평가|협의|추진|종료|완료))`,
  `(?:중|중에|내|이내|에)?\\s?${OVER}`,
  `(?:이후|후|에|에는)?\\s?(?:전면|자동)?\\s?${OPENED}`,
].map((source) => new RegExp(ASIDE + source, 'y'));
/** From that day on it is open: the only end that lies before its date. */
const FROM = new RegExp(`${ASIDE}(?:부터|자로|부로|자)\\s?(?:전면|자동)?\\s?${OPENED}`, 'y');
const LABEL = /(?:(?:비공개|공개\s?제한|제한|보류|유보)\s?(?:기한|기간|만료일|종료일)|(?:종료|완료|만료|해제|공개)\s?(?:예정)?\s?(?:일자|일|시점|시기|기한)|(?:종료|완료|만료|해제|공개)\s?예정)\s?[:은는]?\s?$/;
const RANGE = /^\s?[~∼〜]\s?$/;

const EVENT = /(?:(?<!\d)시|때|전|이전)\s?까지|(?:종료|완료|확정|체결|공고|발표|결정|개찰|선정)\s?(?:된\s?)?(?:시|후|이후)\s?(?:에\s?)?공개/;
const UNSURE = /미정|미확정|불명|알 수 없|무기한/;
const MAY_MOVE = /연장|변동|변경|지연|재검토|재분류|재심의|공개\s?여부|여부\s?(?:를\s?)?(?:결정|검토|판단)/;

/**
 * Reads the end of a reason (Art. 9(1)5 demands that it be stated). Careful: a date counts only when the words beside it
 * make it the end, of several the last, and none once the reason says that it is open.
 * @param stated when it was written, for dates that leave the year out
 */
export function statedEnd(reason: string, stated: number): StatedEnd {
  const { text } = fold(reason);
  if (UNSURE.test(text)) return { kind: 'unstated' };
  const dates = writtenDates(text, stated);
  const ends = dates.flatMap((date, index) => endAt(text, date, dates[index - 1]) ?? []);
  const isEvent = EVENT.test(text);
  if (ends.length === 0) return { kind: isEvent ? 'event' : 'unstated' };
  return { kind: isEvent || MAY_MOVE.test(text) ? 'looked-at' : 'lapses', at: Math.max(...ends) };
}

function endAt(text: string, date: WrittenDate, before: WrittenDate | undefined): number | null {
  const follows = (pattern: RegExp): boolean => {
    pattern.lastIndex = date.to;
    return pattern.test(text);
  };
  if (date.exact && follows(FROM)) return date.begins;
  if (ENDS.some(follows) || follows(FROM)) return date.ends;
  const from = before !== undefined && RANGE.test(text.slice(before.to, date.from)) ? before.from : date.from;
  return LABEL.test(text.slice(Math.max(0, from - 24), from)) && !follows(/\s?[~∼〜]/y) ? date.ends : null;
}
