import type { Document } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from './documents.fixture';
import { closedUnread, judge, objectionTo, ruledOn, unjudgeable, type Ruling } from './index';

const rule = (over: Partial<Document>, ruling: Partial<Ruling> & Pick<Ruling, 'status'>, bodyText: string | null = over.body?.text ?? ordinary.body.text ?? null) => {
  const full: Ruling = { grounds: [], spans: [], ...ruling };
  const decided = judge(ruledOn({ document: { ...ordinary, ...over }, bodyText, now: NOW, policy }, full));
  return { decided, objection: objectionTo(full, decided)?.code ?? null };
};
/** Declared partial, and nothing marked: held. */
const unmarked: Partial<Document> = { disclosureCode: '2NNNNYNNN', ...withText('가나다라마바사 담당 신청인 김민수') };

describe('a person', () => {
  it('closes any hold, each item with its own reason, and the reasons pass the detectors', () => {
    const { decided, objection } = rule(unmarked, { status: 'closed', grounds: [{ item: 5, reason: '내부검토 중' }, { item: 7, reason: '문의 010-9876-5432' }] });
    expect([objection, decided.status, decided.disclosureCode]).toEqual([null, 'closed', '3NNNNYNYN']);
    expect(decided.grounds.map(({ item, reason }) => [item, reason])).toEqual([[5, '내부검토 중'], [7, '문의 [개인정보: 전화번호]']]);
    expect(decided.rendition).not.toHaveProperty('text');
    expect(decided.redactions).toEqual([]);
  });

  it('closes what has no readable text, and can do nothing else with it', () => {
    const missing: Partial<Document> = { body: { mediaType: 'text/plain', sha256: 'a'.repeat(64) } };
    expect(rule(missing, { status: 'closed', grounds: [{ item: 6 }] }, null)).toMatchObject({ objection: null, decided: { status: 'closed' } });
    for (const status of ['partial', 'open'] as const) expect(rule(missing, { status }, null).objection).toBe('only-closed');
  });

  it('closes what could not be judged at all: nothing of it is shown, not even the reason given', () => {
    const closed = closedUnread(unjudgeable(ordinary, NOW, 'JUDGING_TOO_LONG', policy), { status: 'closed', grounds: [{ item: 6, reason: '김민수' }], spans: [] }, policy);
    expect(closed).toMatchObject({ status: 'closed', disclosureCode: '3NNNNNYNN', grounds: [{ item: 6 }], rendition: { title: '[판단 대기]' } });
    expect(JSON.stringify(closed.grounds)).not.toContain('김민수');
  });

  it('opens it in part: the given spans are withheld, and what the detectors find besides', () => {
    const { decided, objection } = rule(unmarked, { status: 'partial', spans: [{ part: 'body', start: 2, end: 5, item: 5 }], grounds: [{ item: 5, reason: '검토 중' }] });
    expect([objection, decided.status, decided.disclosureCode]).toEqual([null, 'partial', '2NNNNYYNN']);
    expect(decided.rendition.text).toBe('가나[비공개: 제5호 검토 중]바사 담당 신청인 [개인정보: 이름]');
  });

  it('replaces a declared range that fits nothing by one under the same item, and by no other', () => {
    const misfit: Partial<Document> = { disclosureCode: '2NNNNYNNN', ...withText('가나다라마바사'), withheld: [{ part: 'body', start: 5, end: 90, item: 5 }] };
    expect(rule(misfit, { status: 'partial', spans: [{ part: 'body', start: 5, end: 7, item: 5 }] })).toMatchObject({ objection: null, decided: { rendition: { text: '가나다라마[비공개: 제5호]' } } });
    expect(rule(misfit, { status: 'partial', spans: [{ part: 'body', start: 5, end: 7, item: 7 }] }).objection).toBe('nothing-marked');
  });

  it('alone shows nothing that was declared withheld, and nobody whom the detectors find', () => {
    expect(rule(unmarked, { status: 'open' }).objection).toBe('second-person');
    expect(rule(unmarked, { status: 'partial' }).objection).toBe('nothing-marked');
    expect(rule(withText('신청인 김민수'), { status: 'open' }).objection).toBe('second-person');
    expect(rule(withText('자전거도로를 정비한다.'), { status: 'partial' }).objection).toBe('second-person');
    // Partial only because a file waits: its text would be shown whole.
    const attachments = [{ name: '붙임.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }];
    expect(rule({ ...withText('자전거도로를 정비한다.'), attachments }, { status: 'partial' }).objection).toBe('second-person');
    expect(rule({ ...unmarked, restrictedUntil: '2026-08-01T00:00:00+09:00' }, { status: 'partial' }).objection).toBe('second-person');
  });

  it('opens what nothing is found in', () => {
    expect(rule(withText('자전거도로를 정비한다.'), { status: 'open' })).toMatchObject({ objection: null, decided: { status: 'open', rendition: { text: '자전거도로를 정비한다.' } } });
  });

  it('gives a span that does not fit the text, and it is not guessed at', () => {
    expect(rule(unmarked, { status: 'partial', spans: [{ part: 'body', start: 3, end: 900, item: 5 }] }).objection).toBe('nothing-marked');
  });
});
