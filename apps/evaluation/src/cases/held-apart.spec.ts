import { FORMER } from '../former';
import { HELD } from '../held';
import { PRACTICE } from '../practice';
import { SEEN } from '../seen';
import { TUNING } from '../tuning';
import { documentCases } from './documents';
import type { Part } from './part';
import { sentenceCases } from './sentences';
import { textsOf } from '../scoring/judged';

const PARTS = [TUNING, PRACTICE, SEEN, FORMER, HELD];
const PAIRS = PARTS.flatMap((one, index) => PARTS.slice(0, index).map((other) => ({ one, other })));

describe('The parts of the set', () => {
  it.each(PARTS)('say of every stretch where it lies: $name', (part) => {
    for (const one of [...sentenceCases(part, 2), ...documentCases(part, 30)]) {
      for (const { part: where, start, end } of one.gold) expect(textsOf(one).get(where)!.slice(start, end)).not.toBe('');
    }
  });

  it('are the same every time', () => expect([...sentenceCases(HELD, 2)]).toEqual([...sentenceCases(HELD, 2)]));

  it.each(PAIRS)('share no given name, no place, no mail domain and no wording: $one.name and $other.name', ({ one, other }) => {
    const both = (of: (part: Part) => readonly string[]) => of(one).filter((each) => of(other).includes(each));
    expect(both(({ people }) => [...people.citizens, ...people.officials])).toEqual([]);
    expect(both(({ places }) => [...places.regions, ...places.roads, ...places.quarters, ...places.offices])).toEqual([]);
    expect(both(({ mail }) => [...mail.locals, ...mail.domains])).toEqual([]);
    expect(both(wordingOf)).toEqual([]);
  });

  it('call nobody a citizen who is an official elsewhere in the same part', () => {
    for (const { people } of PARTS) expect(people.citizens.filter((name) => people.officials.includes(name))).toEqual([]);
  });

  it('are large enough to be believed', () => {
    expect([...sentenceCases(TUNING, 8)].length + [...sentenceCases(SEEN, 8)].length).toBeGreaterThanOrEqual(3_000);
    expect([...sentenceCases(HELD, 8)].length).toBeGreaterThanOrEqual(2_500);
  });
});

/** Every template without its slots and marks; what is left of a bare slot, or of a number's label alone, is nobody's wording. */
function wordingOf({ sentences, documents: { titles, files, introductions, mentions, business, tables } }: Part): string[] {
  const rows = [...tables, ...sentences.flatMap((one) => one.tables ?? [])].map(({ head, row }) => head + row);
  const all = [...sentences.flatMap(({ templates }) => templates), ...rows, ...titles, ...files, ...introductions, ...mentions, ...business];
  return [...new Set(all.map((one) => one.replace(/\{[^{}]*\}|[^\p{L}\p{N}]/gu, '')))].filter((one) => one.length > 8);
}
