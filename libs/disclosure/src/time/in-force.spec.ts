import type { Document } from '@plaza/contracts';
import * as fc from 'fast-check';
import { NOW, ordinary, policy, withText } from '../documents.fixture';
import { closedUnread, judge, objectionTo, ruledOn, unjudgeable, type Decision, type JudgeInput, type Ruling } from '../index';

type Over = Partial<Document>;
const input = (over: Over, now = NOW, more: Partial<JudgeInput> = {}): JudgeInput => {
  const document = { ...ordinary, ...over };
  return { document, bodyText: document.body.text!, now, policy, statedAt: '2026-07-15T01:03:00.500Z', ...more };
};
const at = (over: Over, now = NOW, more: Partial<JudgeInput> = {}) => judge(input(over, now, more));
const seoul = (day: string) => new Date(`${day}T00:00:00+09:00`).toISOString();
const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const times = ({ grounds }: Decision) => grounds.map(({ item, until, lapse, review, stageEn }) => {
    expect(lapse?.at ?? null).toBe(until);
    return [item, lapse && `${lapse.by} ${lapse.at}`, review && `${review.by} ${review.at}`, stageEn];
  });
const file = (name: string, disclosureCode?: string) => ({ name, mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64), disclosureCode });

const THIRTY = seoul('2057-01-01');
const FIVE = seoul('2031-07-16');
const audit: Over = { disclosureCode: '3NNNNYNNN', disclosureReason: '감사 진행 중(2026년 12월 종료 예정)' };

describe('item 5', () => {
  it('shows its stage and its end, and opens with it by itself, not an instant earlier', () => {
    const end = seoul('2027-01-01');
    const closed = at(audit);
    expect(closed).toMatchObject({ status: 'closed', reopensAt: end });
    expect(times(closed)).toEqual([[5, `stated-end ${end}`, undefined, 'Audit, supervision or inspection']]);
    expect(at(audit, before(end))).toMatchObject({ status: 'closed', record: { lapsed: [] } });
    expect(at(audit, end)).toMatchObject({
      status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], reopensAt: null, rendition: { text: expect.stringContaining('한강대로') },
      record: { declaredCode: '3NNNNYNNN', lapsed: [{ item: 5, by: 'stated-end' }] },
    });
  });

  it('without an end says so, and somebody looks at it a year later', () => {
    const decision = at({ disclosureCode: '3NNNNYNNN', disclosureReason: '인사 검토 중' });
    expect(times(decision)).toEqual([[5, `records-act-35-3 ${THIRTY}`, `end-not-stated ${seoul('2027-07-16')}`, 'Personnel']]);
    expect(decision).toMatchObject({ reopensAt: THIRTY, reviewAt: seoul('2027-07-16') });
    expect(at({ disclosureCode: '3NNNNYNNN' })).toMatchObject({ grounds: [{ review: { by: 'end-not-stated', reason: '종료 시점 미기재' } }] });
  });

  it('that ends with an event is looked at after half a year, and one that somebody is to decide on its day', () => {
    expect(times(at({ disclosureCode: '3NNNNYNNN', disclosureReason: '입찰공고 시까지' }))).toEqual([[5, `records-act-35-3 ${THIRTY}`, `end-by-event ${seoul('2027-01-16')}`, 'Tender or contract']]);
    const decided = at({ disclosureCode: '3NNNNYNNN', disclosureReason: '2026. 12. 31.까지 검토 후 공개 여부 결정' });
    expect(decided.grounds).toMatchObject([{ review: { at: seoul('2027-01-01'), by: 'end-to-be-decided' } }]);
    expect(at({ disclosureCode: '3NNNNYNNN', disclosureReason: '2026. 12. 31.까지 검토 후 공개 여부 결정' }, seoul('2028-01-01'))).toMatchObject({ status: 'closed', reviewAt: seoul('2027-01-01') });
  });

  it('with an end that was over when it was stated opens nothing: a person looks at once', () => {
    const late = at({ disclosureCode: '3NNNNYNNN', disclosureReason: '감사 진행 중(2025년 12월 종료 예정)' }, seoul('2027-06-01'));
    expect(late).toMatchObject({ status: 'closed', reviewAt: '2026-07-15T01:03:00.500Z', grounds: [{ review: { by: 'end-passed' } }] });
    const delivered = { ...audit, producedAt: '2026-01-15T10:00:00+09:00' };
    expect(at(delivered, NOW, { statedAt: seoul('2027-02-01') })).toMatchObject({ status: 'closed', grounds: [{ review: { by: 'end-passed' } }] });
  });

  it('lapses alone: what other items and the detectors keep stays kept', () => {
    const end = seoul('2027-01-01');
    expect(at({ ...audit, disclosureCode: '3NNNNYNYN' }, end)).toMatchObject({ status: 'closed', disclosureCode: '3NNNNNNYN' });
    expect(at({ ...audit, ...withText('신청인 김민수의 민원') }, end)).toMatchObject({ status: 'partial', disclosureCode: '2NNNNNYNN', rendition: { text: '신청인 [개인정보: 이름]의 민원' } });
    const people = ['김민수', '이영희', '박철수'].map((name, index) => `| ${name} | 010-1234-567${index} |`);
    expect(at({ ...audit, ...withText(['| 성명 | 연락처 |', ...people].join('\n')) }, end)).toMatchObject({ status: 'held', reopensAt: null, reviewAt: null });
  });

  it('that nothing is marked under holds the document, which is judged anew with its end all the same', () => {
    const end = seoul('2027-01-01');
    const unmarked: Over = { ...audit, disclosureCode: '2NNNNYNNN' };
    expect(at(unmarked)).toMatchObject({ status: 'held', reopensAt: end, reviewAt: null, grounds: [{ until: null }] });
    expect(at(unmarked, end)).toMatchObject({ status: 'open' });
  });

  it('lapses range by range, each a ground of its own', () => {
    const over: Over = {
      disclosureCode: '2NNNNYNNN', ...withText('가나다라마바사아자차카타파하'),
      withheld: [{ part: 'body', start: 0, end: 4, item: 5, reason: '입찰 예정가격(2026. 8. 3.까지)' }, { part: 'body', start: 10, end: 14, item: 5, reason: '내부검토(2027. 3. 31.까지)' }],
    };
    expect(times(at(over))).toEqual([[5, `stated-end ${seoul('2026-08-04')}`, undefined, 'Tender or contract'], [5, `stated-end ${seoul('2027-04-01')}`, undefined, 'Decision under review']]);
    const half = at(over, seoul('2026-08-04'));
    expect([half.status, half.rendition.text, half.reopensAt]).toEqual(['partial', '가나다라마바사아자차[비공개: 제5호 내부검토(2027. 3. 31.까지)]', seoul('2027-04-01')]);
    expect(at(over, seoul('2027-04-01'))).toMatchObject({ status: 'open', rendition: { text: '가나다라마바사아자차카타파하' } });
  });

  it('on a file lapses with the reason it stands under', () => {
    const over: Over = { disclosureCode: '2NNNNYNNN', disclosureReason: '심사 중(2026년 12월 종료 예정)', attachments: [file('평가표.pdf', '3NNNNYNNN'), file('원가.pdf', '3NNNNNNYN')] };
    expect(at(over)).toMatchObject({ rendition: { attachments: [{ status: 'closed', grounds: [{ until: seoul('2027-01-01') }] }, { status: 'closed' }] }, reopensAt: seoul('2027-01-01') });
    expect(at(over, seoul('2027-01-01'))).toMatchObject({ rendition: { attachments: [{ status: 'held' }, { status: 'closed', grounds: [{ item: 7 }] }] } });
  });

  it('reads no end from what is masked in its reason', () => {
    const over: Over = { disclosureCode: '2NNNNYNNN', ...withText('개찰 2026. 8. 3.까지 함'), withheld: [{ part: 'body', start: 3, end: 13, item: 5, reason: '2026. 8. 3.까지' }] };
    expect(at(over)).toMatchObject({ grounds: [{ review: { by: 'end-not-stated', reason: '종료 시점 미기재' } }] });
    expect(JSON.stringify(at(over).grounds)).not.toContain('2026-08');
    expect(at(over, seoul('2026-09-01'))).toMatchObject({ status: 'partial', record: { lapsed: [] } });
  });
});

describe('years', () => {
  it('bring every closed ground a review, which stays where it is until somebody has looked', () => {
    const secret: Over = { disclosureCode: '3YNNNNNNN' };
    expect(times(at(secret))).toEqual([[1, undefined, `records-act-35-2 ${FIVE}`, undefined]]);
    expect(at(secret, seoul('2033-01-01'))).toMatchObject({ status: 'closed', reopensAt: null, reviewAt: FIVE });
    expect(at(secret, seoul('2033-01-01'), { reviewedAt: seoul('2032-05-01') })).toMatchObject({ reviewAt: seoul('2037-05-02') });
    expect(at({ ...secret, producedAt: '2028-02-29T10:00:00+09:00' }, NOW, { statedAt: '2028-02-29T01:00:00Z' })).toMatchObject({ reviewAt: seoul('2033-03-01') });
  });

  it('have the detectors read again what they alone took out', () => {
    const masked = withText('신청인 김민수의 민원');
    expect(at({ ...masked, disclosureCode: '2NNNNNYNN' })).toMatchObject({ grounds: [{ item: 6, review: { at: FIVE } }], reopensAt: FIVE, reviewAt: null });
    expect(at(masked, FIVE)).toMatchObject({ status: 'partial', reopensAt: seoul('2036-07-16') });
  });

  it('open what is thirty, counted from the end of its year, under items whose reason is gone by then', () => {
    for (const code of ['3NNNNYNNN', '3NNNNNNYN', '3NNNNNNNY']) {
      expect(at({ disclosureCode: code }, before(THIRTY))).toMatchObject({ status: 'closed', reopensAt: THIRTY });
      expect(at({ disclosureCode: code }, THIRTY)).toMatchObject({ status: 'open', record: { lapsed: [{ by: 'age' }] } });
    }
  });

  it.each(['3YNNNNNNN', '3NYNNNNNN', '3NNYNNNNN', '3NNNYNNNN', '3NNNNNYNN'])('open nothing under %s: a person looks when it is thirty', (disclosureCode) => {
    const seen = { reviewedAt: seoul('2056-08-01') };
    expect(at({ disclosureCode }, seoul('2056-09-01'), seen)).toMatchObject({ status: 'closed', reopensAt: null, reviewAt: THIRTY, grounds: [{ until: null, review: { by: 'records-act-35-3-looked-at' } }] });
    expect(at({ disclosureCode }, seoul('2060-01-01'), seen)).toMatchObject({ status: 'closed', reviewAt: THIRTY });
  });

  it('keep personal data masked in what they open, and the rest of a mixed document closed', () => {
    expect(at({ disclosureCode: '3NNNNNNYN', ...withText('신청인 김민수의 민원') }, THIRTY)).toMatchObject({ status: 'partial', rendition: { text: '신청인 [개인정보: 이름]의 민원' } });
    expect(at({ disclosureCode: '3NNNNYYNN' }, THIRTY)).toMatchObject({ status: 'closed', disclosureCode: '3NNNNNYNN' });
  });

  it('that had passed when it was declared open nothing: a person looks at once', () => {
    const old: Over = { disclosureCode: '3NNNNYNNN', producedAt: '1988-07-01T00:30:00+10:00' };
    expect(at(old)).toMatchObject({ status: 'closed', reopensAt: null, reviewAt: '2026-07-15T01:03:00.500Z', grounds: [{ review: { by: 'records-act-35-3' } }] });
  });

  it('are the year in which people in Seoul made it', () => {
    const newYear = (producedAt: string) => at({ disclosureCode: '3NNNNNNYN', producedAt }).reopensAt;
    expect(newYear('2026-12-31T23:59:59+09:00')).toBe(seoul('2057-01-01'));
    expect(newYear('2026-12-31T15:00:00Z')).toBe(seoul('2058-01-01'));
  });

  it('after 9999 are none', () => expect(at({ disclosureCode: '3NNNNNNYN', producedAt: '9998-01-01T00:00:00Z' }, NOW, { statedAt: '9998-01-01T00:00:00Z' })).toMatchObject({ reopensAt: null, reviewAt: null }));
});

describe('an embargo', () => {
  const restrictedUntil = '2026-08-01T09:00:00+09:00';
  const until = '2026-08-01T00:00:00.000Z';
  it('opens what was declared open, by its own rule', () => expect(times(at({ restrictedUntil }))).toEqual([[5, `embargo ${until}`, undefined, undefined]]));
  it('beside a closed document calls a person, and goes on calling', () => {
    const over = { disclosureCode: '3NNNNNNYN', restrictedUntil };
    expect(at(over)).toMatchObject({ status: 'closed', reviewAt: until, reopensAt: THIRTY, grounds: [{ review: { by: 'embargo' } }] });
    expect(at(over, seoul('2026-12-01'))).toMatchObject({ status: 'closed', reviewAt: until });
    expect(at(over, seoul('2026-12-01'), { reviewedAt: seoul('2026-09-01') })).toMatchObject({ reviewAt: seoul('2031-09-02') });
  });
  it('ends on its day where a passage is withheld under the same item for longer', () => {
    const over = { withheld: [{ part: 'body', start: 0, end: 4, item: 5 as const, reason: '2026. 12. 31.까지' }], restrictedUntil: until };
    expect(at(over)).toMatchObject({ status: 'closed', reopensAt: until, grounds: [{ lapse: { by: 'embargo' }, until }, { until: seoul('2027-01-01') }] });
    expect(at(over, until)).toMatchObject({ status: 'partial', reopensAt: seoul('2027-01-01'), grounds: [{ item: 5 }] });
  });
  it('outlives an end that is stated earlier', () => {
    const over = { disclosureCode: '2NNNNYNNN', withheld: [{ part: 'body', start: 0, end: 4, item: 5 as const, reason: '2026. 7. 31.까지' }], restrictedUntil: '2026-09-01T00:00:00+09:00' };
    expect(at(over)).toMatchObject({ status: 'closed', reopensAt: seoul('2026-08-01'), grounds: [{ until: seoul('2026-09-01') }] });
    expect(at(over, seoul('2026-08-15'))).toMatchObject({ status: 'closed', grounds: [{ lapse: { by: 'embargo' } }] });
    expect(at(over, seoul('2026-09-01'))).toMatchObject({ status: 'open' });
  });
});

describe('what a person closed', () => {
  const unmarked: Over = { disclosureCode: '2NNNNYNNN' };
  const closing = (reason: string): Ruling => ({ status: 'closed', grounds: [{ item: 5, reason }], spans: [] });
  const ruled = (over: Over, ruling: Ruling, now = NOW) => judge(ruledOn(input(over, now), ruling));

  it('goes back to what its source declared when the reason is over, and waits for a person again', () => {
    const ruling = closing('감사(2026년 12월 종료 예정)');
    expect(ruled(unmarked, ruling)).toMatchObject({ status: 'closed', reopensAt: seoul('2027-01-01') });
    expect(ruled(unmarked, ruling, seoul('2027-01-01'))).toMatchObject({ status: 'held', record: { lapsed: [{ item: 5 }], holds: [{ code: 'nothing-marked' }] } });
    expect(ruled({ disclosureCode: '3NNYNNNNN' }, ruling, seoul('2027-01-01'))).toMatchObject({ status: 'closed', disclosureCode: '3NNYNNNNN' });
    expect(ruled({}, ruling, seoul('2027-01-01'))).toMatchObject({ status: 'open' });
  });

  it('cannot end before it is closed', () => {
    const ruling = closing('감사(2026년 7월 종료 예정)');
    expect(objectionTo(ruling, ruled(unmarked, ruling, seoul('2026-09-01')))).toMatchObject({ code: 'end-passed' });
    expect(objectionTo(ruling, ruled(unmarked, ruling))).toBeNull();
    expect(objectionTo(ruling, closedUnread(unjudgeable(ordinary, NOW, 'X', policy), ruling, policy, NOW, NOW))).toBeNull();
  });
});

describe('for every document and moment', () => {
  const reason = fc.constantFrom('감사(2026년 12월 종료 예정)', '2027. 3. 31.까지', '검토 중', '입찰공고 시까지', '2028년 하반기까지', '2026. 1. 1.까지', '');
  const item = fc.constantFrom<1 | 5 | 6 | 7>(1, 5, 6, 7);
  const range = fc.record({ start: fc.integer({ min: 0, max: 10 }), item, reason }).map(({ start, ...rest }) => ({ part: 'body', start, end: start + 4, ...rest }));
  const over = fc.record({
    disclosureCode: fc.constantFrom('1NNNNNNNN', '2NNNNYNNN', '2NNNNYNYN', '3NNNNYNNN', '3NNNNYNYN', '3YNNNYNNN'), disclosureReason: reason,
    withheld: fc.array(range, { maxLength: 3 }), restrictedUntil: fc.constantFrom(null, '2026-09-01T00:00:00+09:00', '2029-01-01T00:00:00+09:00'),
  });
  const moment = fc.integer({ min: Date.parse(NOW), max: Date.UTC(2070, 0, 1) }).map((instant) => new Date(instant).toISOString());
  const OPENNESS = { open: 2, partial: 1, closed: 0, held: 0 };

  it('nothing that time opened is closed again by time', () =>
    fc.assert(fc.property(over, moment, moment, (one, a, b) => {
      const [early, late] = [a, b].sort() as [string, string];
      const [first, second] = [at(one, early), at(one, late)];
      if (second.status !== 'held') expect(OPENNESS[second.status]).toBeGreaterThanOrEqual(OPENNESS[first.status]);
    }), { numRuns: 1_000 }));

  it('nothing changes between now and the next appointment, and the appointment lies ahead', () =>
    fc.assert(fc.property(over, moment, fc.double({ min: 0, max: 1, noNaN: true }), (one, now, part) => {
      const { record: _, ...decision } = at(one, now);
      const next = decision.reopensAt;
      if (next !== null) expect(next > now).toBe(true);
      const horizon = next === null ? Date.parse(now) + 1e11 : Date.parse(next) - 1;
      const between = new Date(Date.parse(now) + Math.floor((horizon - Date.parse(now)) * part)).toISOString();
      const { record: __, ...later } = at(one, between);
      expect(later).toEqual(decision);
    }), { numRuns: 1_000 }));

  it('what is closed or partial has a time at which it lapses or is looked at, for every ground', () =>
    fc.assert(fc.property(over, moment, (one, now) => {
      const { status, grounds } = at(one, now);
      if (status === 'held') expect(grounds.every(({ until, review }) => until === null && review === undefined)).toBe(true);
      else for (const { until, review } of grounds) expect(until ?? review).toBeTruthy();
    }), { numRuns: 1_000 }));
});
