import type { Document } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from '../documents.fixture';
import { closedUnread, judge, objectionTo, ruledOn, secondPersonFor, unjudgeable, withStanding, type FileState, type JudgeInput, type RuledUpon, type Ruling } from '../index';

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
    const closed = closedUnread(unjudgeable(ordinary, NOW, 'JUDGING_TOO_LONG', policy), { status: 'closed', grounds: [{ item: 6, reason: '김민수' }], spans: [] }, policy, NOW, NOW);
    expect(closed).toMatchObject({ status: 'closed', disclosureCode: '3NNNNNYNN', grounds: [{ item: 6, review: { by: 'records-act-35-2' } }], reviewAt: '2031-07-15T15:00:00.000Z', rendition: { title: '[판단 대기]' } });
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

describe('two who agree', () => {
  const agreed = (over: Partial<Document>, ruling: Partial<Ruling> & Pick<Ruling, 'status'>) => rule(over, { ...ruling, confirmed: true });

  it('open what was declared withheld and what a detector masks, in title and text', () => {
    const { decided, objection } = agreed({ ...unmarked, title: '신청인 김민수' }, { status: 'open' });
    expect([objection, decided.status, decided.disclosureCode]).toEqual([null, 'open', '1NNNNNNNN']);
    expect(decided.rendition).toMatchObject({ title: '신청인 김민수', text: '가나다라마바사 담당 신청인 김민수' });
  });

  it('show one stretch that a detector masks, and nothing else of what it finds', () => {
    const text = '신청인 김민수, 전화 010-9876-5432. 신청인 이영희';
    const { decided } = agreed(withText(text), { status: 'partial', shown: [{ part: 'body', start: 4, end: 7 }] });
    expect(decided.rendition.text).toBe('신청인 김민수, 전화 [개인정보: 전화번호]. 신청인 [개인정보: 이름]');
    expect(rule(withText(text), { status: 'partial', shown: [{ part: 'body', start: 4, end: 7 }] }).decided.rendition.text).not.toContain('김민수');
  });

  it('show no half of a number: a stretch that covers part of a mask shows nothing', () => {
    expect(agreed(withText('전화 010-9876-5432'), { status: 'partial', shown: [{ part: 'body', start: 0, end: 8 }] }).decided.rendition.text).toBe('전화 [개인정보: 전화번호]');
  });

  it('open nothing that could not be read, and nothing before its embargo is over', () => {
    expect(rule({ body: { mediaType: 'text/plain', sha256: 'a'.repeat(64) } }, { status: 'open', confirmed: true }, null).objection).toBe('only-closed');
    expect(agreed({ restrictedUntil: '2090-01-01T00:00:00+09:00' }, { status: 'open' }).decided.status).toBe('closed');
  });
});

describe('a file', () => {
  const people = '성명\t연락처\n김민수\t010-1234-5671\n이영희\t010-1234-5672\n박철수\t010-1234-5673';
  const published = { url: '/f', html: null, mediaType: 'application/pdf', size: 1, original: false };
  const read: FileState = { content: { format: 'docx', blocks: [{ kind: 'table', rows: people.split('\n').map((row) => row.split('\t')) }], elsewhere: [], readAgain: [] }, published };
  const attachments = ['명단.docx', '암호.pdf'].map((name) => ({ name, mediaType: 'application/octet-stream', size: 1, sha256: 'a'.repeat(64) }));
  const input: JudgeInput = { document: { ...ordinary, attachments }, bodyText: ordinary.body.text ?? '', now: NOW, policy, files: [read, { problem: 'encrypted' }] };
  const filesRuled = (files: Ruling['files'] & object) => {
    const ruling: Ruling = { status: 'unchanged', grounds: [], spans: [], files };
    const decided = judge(ruledOn(input, ruling));
    return { decided, objection: objectionTo(ruling, decided)?.code ?? null };
  };

  it('that lists people opens in part once people have looked, everybody in it masked; and its document stays as it was', () => {
    const { decided, objection } = filesRuled([{ index: 0, status: 'partial', grounds: [] }]);
    expect(objection).toBeNull();
    expect(decided).toMatchObject({ rendition: { text: input.bodyText, attachments: [{ status: 'partial', url: '/f' }, { status: 'held' }] }, record: { fileHolds: [{ index: 1, code: 'file-encrypted' }] } });
    expect(JSON.stringify(decided.released)).not.toMatch(/김민수|5671/);
    expect(filesRuled([{ index: 0, status: 'open', grounds: [] }]).objection).toBe('file-masked');
  });

  it('that nobody could read can only be closed, with its own ground and reason', () => {
    expect(filesRuled([{ index: 1, status: 'open', grounds: [] }]).objection).toBe('only-closed');
    const { decided, objection } = filesRuled([{ index: 1, status: 'closed', grounds: [{ item: 7, reason: '경영상 비밀' }] }]);
    expect([objection, decided.rendition.attachments[1]]).toMatchObject([null, { status: 'closed', grounds: [{ item: 7, reason: '경영상 비밀' }] }]);
    expect(filesRuled([{ index: 2, status: 'closed', grounds: [{ item: 7 }] }]).objection).toBe('no-such-file');
  });

  it('stays as it was decided when something else is ruled on later', () => {
    const first: Ruling = { status: 'unchanged', grounds: [], spans: [], files: [{ index: 1, status: 'closed', grounds: [{ item: 7 }] }] };
    const second = withStanding({ status: 'partial', grounds: [], spans: [], files: [{ index: 0, status: 'partial', grounds: [] }] }, first);
    expect(second).toMatchObject({ status: 'partial', files: [{ index: 0, status: 'partial' }, { index: 1, status: 'closed' }] });
    expect(withStanding({ ...first, files: [{ index: 1, status: 'open', grounds: [] }] }, second)).toMatchObject({ status: 'partial', files: [{ index: 0 }, { index: 1, status: 'open' }] });
  });
});

describe('two who agree on a file', () => {
  it('agree on nothing else: what one person alone decided of the document is no more certain for it', () => {
    const alone: Ruling = { status: 'open', grounds: [], spans: [] };
    const both = withStanding({ status: 'unchanged', grounds: [], spans: [], files: [{ index: 0, status: 'open', grounds: [] }], confirmed: true }, alone);
    expect(rule(withText('신청인 김민수'), both).decided).toMatchObject({ status: 'partial', rendition: { text: '신청인 [개인정보: 이름]' } });
  });

  it('leave what two agreed on of the document as it was', () => {
    const both: Ruling = { status: 'open', grounds: [], spans: [], confirmed: true };
    expect(rule(withText('신청인 김민수'), withStanding({ status: 'unchanged', grounds: [], spans: [], files: [] }, both)).decided).toMatchObject({ status: 'open' });
  });
});

describe('a second person has to agree', () => {
  const before = (over: Partial<RuledUpon> = {}): RuledUpon => ({ status: 'held', wasShown: false, attachments: [{ status: 'held' }, { status: 'open' }], record: { holds: [], fileHolds: [] }, ...over });
  const held = (code: 'people-table' | 'rule' | 'nothing-marked' | 'reported') => before({ record: { holds: [{ code, item: null, detail: '' }], fileHolds: [] } });
  const ruling = (over: Partial<Ruling>): Ruling => ({ status: 'partial', grounds: [], spans: [], ...over });

  it.each<[string, Ruling, RuledUpon, boolean, string[]]>([
    ['to open what a detector held', ruling({}), held('people-table'), false, ['opens-held']],
    ['to show what a detector masked', ruling({ shown: [{ part: 'body' }] }), held('rule'), false, ['opens-masked']],
    ['to open what was declared withheld', ruling({ status: 'open' }), held('nothing-marked'), true, ['opens-declared']],
    ['to close what was open', ruling({ status: 'closed' }), before({ status: 'open', wasShown: true }), false, ['closes-open']],
    ['to close what a report has hidden', ruling({ status: 'closed' }), { ...held('reported'), wasShown: true }, false, ['closes-open']],
    ['to change what stands decided', ruling({}), before({ status: 'closed' }), false, ['changes-decided']],
    ['to open a file that waits', ruling({ status: 'unchanged', files: [{ index: 0, status: 'partial', grounds: [] }] }), before({ status: 'partial' }), false, ['opens-file']],
    ['to close a file that was open', ruling({ status: 'unchanged', files: [{ index: 1, status: 'closed', grounds: [] }] }), before({ status: 'partial' }), false, ['closes-open-file']],
  ])('%s', (_, given, stands, objected, reasons) => expect(secondPersonFor(given, stands, objected)).toEqual(reasons));

  it.each<[string, Ruling, RuledUpon]>([
    ['to close what is held', ruling({ status: 'closed' }), held('people-table')],
    ['to open in part what lacked a mark', ruling({}), held('nothing-marked')],
    ['to open what a rule of the policy holds', ruling({ status: 'open' }), held('rule')],
    ['to open again what a report has hidden', ruling({ status: 'open' }), { ...held('reported'), wasShown: true }],
    ['to close a file that waits', ruling({ status: 'unchanged', files: [{ index: 0, status: 'closed', grounds: [] }] }), before({ status: 'partial' })],
  ])('and nobody else %s', (_, given, stands) => expect(secondPersonFor(given, stands, false)).toEqual([]));
});
