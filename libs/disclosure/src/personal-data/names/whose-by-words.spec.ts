import { BEFORE_NAMES, BEHIND_NAMES, WEIGHTS } from '../../policy/beside-names';
import { Columns } from '../columns';
import { whoseByWordsBefore, whoseByWordsBehind } from './whose-by-words';

describe('words beside a name say whose it is', () => {
  it.each([
    ['교통관제사 ', 'official', 'by the end of the word'],
    ['사망신고 접수: 신고한 사람 (', 'citizen', 'as a phrase, whatever mark parts it from the name'],
    ['아무것도 아닌 ', null, 'not where no such word stands'],
    ['신고한 사람 …………………… ', null, 'not from afar'],
  ])('before it: %s', (line, whose, _why) => expect(whoseByWordsBefore(line)).toBe(whose));

  it('behind it, with its particle in either form', () => {
    expect(whoseByWordsBehind('이 채수함')).toMatch(/official/);
    expect(whoseByWordsBehind('가 채수함')).toBe(whoseByWordsBehind('이 채수함'));
    expect(whoseByWordsBehind(' 어르신께')).toMatch(/citizen/);
    expect(whoseByWordsBehind('로부터')).toBe(whoseByWordsBehind('로부터 '));
  });

  it('are all known as one of five things, and each place has its weights', () => {
    for (const words of [BEFORE_NAMES, BEHIND_NAMES]) {
      expect(words.size).toBeGreaterThan(4_000);
      expect(new Set(words.values())).toEqual(new Set(['official', 'official?', 'anybody', 'citizen?', 'citizen']));
    }
    expect([...WEIGHTS.values()].filter(({ person, citizen }) => Number.isNaN(person + citizen))).toEqual([]);
    for (const place of ['before', 'behind', 'line', 'head', 'above', 'heading', 'tail', 'mark', 'fact', 'says-before', 'says-behind', 'row', 'row-behind', 'does', 'word']) expect([...WEIGHTS.keys()].some((form) => form.startsWith(`${place} `))).toBe(true);
  });
});

describe('the head of a column', () => {
  const text = '대장\n순번\t환자\t접종\n1\t김민수\t이영호\n2\t\t최은경\n끝';
  it.each([['김민수', '환자'], ['이영호', '접종'], ['최은경', '접종'], ['환자', null], ['대장', null], ['끝', null]])('is what is written above %s', (cell, head) => expect(new Columns(text).headAt(text.indexOf(cell))).toBe(head));
});
