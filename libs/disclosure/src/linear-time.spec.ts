import fc from 'fast-check';
import { costOf, GROWTH, growthOf, repeated } from '@plaza/testing';
import { NOW, ordinary, policy } from './documents.fixture';
import { judge } from './index';

const decide = (bodyText: string) => judge({ document: ordinary, bodyText, now: NOW, policy });

const CRAFTED = [
  '0', '1 ', '-', '가', '김', '김민수', '신청인 ', '신청인 김민수, ', '주무관 김민수 ', '김민수님 ', 'a', 'a@', '@', 'a@b.', '010-', '0 1 0 - ', '1234-',
  '동 1', '로 1', '가나다라마바사 1', '12가', '850101-1234567 ', '4111-1111-1111-1111 ', '은행 1234567890 ', '김민수 010-9876-5432 ', '성명\t주소\t연락처\n',
  '| 1 | 김민수 | ', '\n', '\t', ' ', '성명:\n\n\n\n', '(', '\u200b', '\u0301', 'e\u0301', '\u1100', '①', '\ud83d', 'Nguyen ', '서울특별시 마포구 ', '101동 ', '2026. 7. 1. ',
  '김민수가 ', '김민수, 이영희, ', '김민수의 자녀 ', '전결 김민수 ', '배출량은 ', '호소하는 ', '(1980.01.01) ', '김민수 외 3명 ', '01012345678', '０１０ ', 'Name\tPhone\n', '&#48;', '&#', '=?utf-8?B?YQ?=', '=?', 'aB3+', '=EA', '=EA=\n', '\u202e', 'aB3+'.repeat(19) + '\n', "utf-8''%EA", '%EA%B9%80', '%20', '%B1', '\\u0030', '[개인정보: 이름]', '2027. 3. 31.까지 ',
];

/** Every pattern that judging these texts asks: the detectors', those of tables and labels, those of the policy. */
function patternsAsked(texts: readonly string[]): RegExp[] {
  const asked = new Map<string, RegExp>();
  const { exec } = RegExp.prototype;
  // Matching, testing, replacing and splitting all come down to it.
  RegExp.prototype.exec = function (text) {
    asked.set(String(this), this);
    return exec.call(this, text);
  };
  try {
    for (const text of texts) costOf(() => decide(text));
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...asked.values()];
}

/** What a pattern takes, in place of what it only looks at: a text that begins to match again and again. */
function pumpOf(pattern: RegExp): string | null {
  const taken = pattern.source.replace(/\(\?<?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|\\b/g, '').replace(/^\^/, '').replace(/\$$/, '');
  try {
    return fc.sample(fc.stringMatching(new RegExp(taken, pattern.flags.replace(/[gyi]/g, '')), { size: 'small' }), { numRuns: 1, seed: 7 })[0] || null;
  } catch {
    return null;
  }
}

describe('Judging takes time that grows with the length of a text alone', () => {
  it.each(CRAFTED)('made of %j', (seed) => expect(growthOf(seed, decide)).toBeLessThan(GROWTH));

  it('made of what its own patterns take', () => {
    const patterns = patternsAsked(CRAFTED.map((seed) => repeated(seed, 300)));
    const pumps = new Set(patterns.flatMap((pattern) => pumpOf(pattern) ?? []));
    expect(pumps.size).toBeGreaterThan(100);
    expect([...pumps].find((pump) => growthOf(pump, decide) >= GROWTH)).toBeUndefined();
  });

  // Not made smaller when it fails: each text that takes too long would be judged again and again.
  it('made of all that together, in any order', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom(...CRAFTED), { minLength: 2, maxLength: 12 }), (seeds) => {
      expect(growthOf(seeds.join(''), decide)).toBeLessThan(GROWTH);
    }), { numRuns: 20, seed: 7, endOnFailure: true }));
});
