import type { InspectedMark } from '@plaza/contracts';
import { segmentsOf } from './segments';

const mark = (start: number, end: number, rule: string, kept = false): InspectedMark => ({ start, end, rule, type: 'name', item: 6, confidence: 0.9, kept });
const cut = (text: string, marks: InspectedMark[], hidden: number[] | null = []) => segmentsOf({ text, marks, hidden }).map((one) => [one.text, one.hidden, one.marks.map(({ rule }) => rule).join()]);

it('a text is cut where something begins or ends, and is whole when put together', () => {
  expect(cut('가나다라마바', [mark(1, 4, 'a'), mark(2, 3, 'b', true)], [1, 4])).toEqual([['가', false, ''], ['나', true, 'a'], ['다', true, 'a,b'], ['라', true, 'a'], ['마바', false, '']]);
});

it('what is hidden though no rule fired there is seen as such, and what is marked beyond the end is no harm', () => {
  expect(cut('가나다', [mark(2, 99, 'a')], [0, 1])).toEqual([['가', true, ''], ['나', false, ''], ['다', false, 'a']]);
  expect(cut('', [mark(0, 3, 'a')])).toEqual([]);
});
