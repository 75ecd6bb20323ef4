import type { Document } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from './documents.fixture';
import { judge, unjudgeable, type Decision } from './index';

const decide = (over: Partial<Document>, bodyText: string | null | undefined = over.body?.text ?? ordinary.body.text): Decision =>
  judge({ document: { ...ordinary, ...over }, bodyText: bodyText ?? null, now: NOW, policy });
const partial = (text: string, over: Partial<Document>) => decide({ disclosureCode: '2NNNNYNNN', ...withText(text), ...over });
const file = (name: string, disclosureCode?: string) => ({ name, mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64), disclosureCode });

describe('what is written by other characters', () => {
  const SOMEBODY = '신청인 김민수 010-9876-5432';
  const base64 = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['RFC 2047', `=?utf-8?B?${base64(SOMEBODY)}?=`],
    ['RFC 5987', `UTF-8''${encodeURIComponent(SOMEBODY).replaceAll('-', '%2D')}`],
    ['RFC 5987, a number alone', "utf-8'ko'010%2D9876%2D5432"],
    ['base64', base64(SOMEBODY)],
    ['base64 of base64', base64(base64(SOMEBODY))],
    ['quoted-printable', [...Buffer.from(SOMEBODY)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('')],
    ['turned around', `\u202e${[...SOMEBODY].reverse().join('')}\u202c`],
    ['turned around within', `\u202e${[...SOMEBODY].reverse().join('').replace('-', '\u202d-')}\u202c`],
  ])('is masked in titles, names and texts, its neighbours are not: %s', (_, written) => {
    const { rendition } = decide({ title: `민원 ${written} 회신`, ...withText(`민원인은 ${written} 입니다.`), attachments: [file(`민원 ${written} 회신.pdf`)] });
    for (const shown of [rendition.title, rendition.text, rendition.attachments[0]!.name]) {
      expect(shown).not.toContain(written);
      expect(shown).toMatch(/^민원.*\[개인정보: .*(?:회신|입니다)/);
    }
  });

  it('counts in base64 of several lines, and does not take away what stands there as it is', () => {
    const lines = base64(`${'추진계획을 보고합니다. '.repeat(9)}${SOMEBODY}`).replace(/.{76}/g, '$&\n');
    expect(decide(withText(`붙임\n${lines}\n끝`)).rendition.text).toMatch(/^붙임\n(?:\[개인정보: [^\]]+\])+\n?끝$/);
    expect(decide(withText('\u202e010-9876-5432\u202c')).rendition.text).not.toContain('9876');
  });

  it('and shows nobody stays as it was written', () => {
    const written = `=?utf-8?B?${base64('자전거도로 위치도')}?= UTF-8''%EC%9C%84%EC%B9%98.pdf ${base64('자전거도로 위치도')} \u202e1 + 1\u202c`;
    expect(decide({ title: written }).rendition.title).toBe(written);
  });
});

describe('withheld ranges', () => {
  const TEXT = '가나다라마바사아자차카타파하';
  it('merge where they overlap, under both items and both reasons', () => {
    const { rendition, grounds, disclosureCode } = partial(TEXT, {
      withheld: [
        { part: 'body', start: 2, end: 6, item: 5, reason: '내부검토' },
        { part: 'body', start: 4, end: 8, item: 7, reason: '영업비밀' },
      ],
    });
    expect(rendition.text).toBe('가나[비공개: 제5호·제7호 내부검토, 영업비밀]자차카타파하');
    expect(disclosureCode).toBe('2NNNNYNYN');
    expect(grounds.map(({ item, reason }) => [item, reason])).toEqual([[5, '내부검토'], [7, '영업비밀']]);
  });

  it('without offsets withhold the whole part', () => {
    const { rendition, status } = partial(TEXT, { withheld: [{ part: 'body', item: 5 }, { part: 'title', item: 5 }] });
    expect([status, rendition.text, rendition.title]).toEqual(['partial', '[비공개: 제5호]', '[비공개: 제5호]']);
  });

  it('that would split a surrogate pair take the whole character', () => {
    const { rendition } = partial('가😀나', { withheld: [{ part: 'body', start: 2, end: 3, item: 5 }] });
    expect(rendition.text).toBe('가[비공개: 제5호]나');
  });

  it.each([
    ['beyond the end', { part: 'body', start: 10, end: 200, item: 5 as const }],
    ['backwards', { part: 'body', start: 8, end: 4, item: 5 as const }],
    ['with one end only', { part: 'body', start: 3, item: 5 as const }],
    ['of a file that is not there', { part: 'attachment:없음.pdf', item: 5 as const }],
  ])('hold the document when they are %s', (_, range) => {
    const decision = partial(TEXT, { withheld: [range] });
    expect([decision.status, decision.rendition.text]).toEqual(['held', undefined]);
    expect(decision.record.holds).toMatchObject([{ code: 'range-invalid', item: 5 }]);
  });

  it('that do not fit the title keep the whole title back', () => {
    expect(partial(TEXT, { withheld: [{ part: 'title', start: 3, end: 999, item: 5 }] }).rendition.title).toBe('[판단 대기]');
  });

  it('have their passage withheld wherever else it stands, and their reason does not repeat it', () => {
    const { rendition, grounds } = partial('예정가격은 금732,000천원이다. 다시 금732,000천원.', {
      title: '금732,000천원 계약', disclosureReason: '금732,000천원 입찰',
      withheld: [{ part: 'body', start: 6, end: 16, item: 5, reason: '금732,000천원은 예정가격' }],
    });
    expect(JSON.stringify([rendition, grounds])).not.toContain('732,000');
  });

  it('leave one label where their passage stands several times in a row', () => {
    expect(partial('가나다라'.repeat(5), { withheld: [{ part: 'body', start: 0, end: 4, item: 5 }] }).rendition.text).toBe('[비공개: 제5호]');
  });

  it('are never more open than declared, though the code says open', () => {
    const { status, disclosureCode, rendition } = partial(TEXT, { disclosureCode: '1NNNNNNNN', withheld: [{ part: 'body', start: 0, end: 4, item: 5 }] });
    expect([status, disclosureCode, rendition.text]).toEqual(['partial', '2NNNNYNNN', '[비공개: 제5호]마바사아자차카타파하']);
  });
});

describe('a partial document is held', () => {
  it.each<[string, Partial<Document>, string]>([
    ['when one of its items is covered by nothing', { disclosureCode: '2NNNNYNYN', withheld: [{ part: 'body', start: 0, end: 2, item: 5 }] }, 'nothing-marked'],
    ['when declared on item 6 and nothing personal is found', { disclosureCode: '2NNNNNYNN' }, 'nothing-personal'],
    ['when the only personal data stands in the reason', { disclosureCode: '2NNNNNYNN', disclosureReason: '민원인 김민수의 사생활' }, 'nothing-personal'],
    ['when its only file is held, not closed', { attachments: [file('가격표.pdf', '2NNNNYNNN')] }, 'nothing-marked'],
  ])('%s', (_, over, code) => {
    const decision = partial('서울시 도로 정비 계획', over);
    expect(decision.status).toBe('held');
    expect(decision.record.holds.map((hold) => hold.code)).toContain(code);
    expect(decision.rendition.text).toBeUndefined();
    expect(decision.grounds[0]?.reasonEn).toBeTruthy();
  });

  it('and not when a closed file or a whole withheld file covers the item', () => {
    expect(partial('본문', { attachments: [file('가격표.pdf', '3NNNNYNNN')] }).status).toBe('partial');
    expect(partial('본문', { attachments: [file('가격표.pdf')], withheld: [{ part: 'attachment:가격표.pdf', item: 5 }] })).toMatchObject({
      status: 'partial', disclosureCode: '2NNNNYNNN', rendition: { attachments: [{ status: 'closed', grounds: [{ item: 5 }], url: null }] },
    });
    expect(partial('본문', { disclosureCode: '2NNNNNYNN', attachments: [file('명단.pdf', '3NNNNNYNN')] }).status).toBe('partial');
  });
});

describe('a document is held', () => {
  it('while its text is not there', () => {
    const decision = decide({ body: { mediaType: 'text/plain', sha256: 'a'.repeat(64) } }, null);
    expect(decision).toMatchObject({ status: 'held', disclosureCode: '1NNNNNNNN', grounds: [{ item: null, reason: '본문 파일이 아직 도착하지 않음' }] });
    expect(decision.rendition.title).toBe(ordinary.title);
  });

  it.each(['text/html', 'application/pdf', 'application/x-hwp'])('when its text is %s, which hides what cannot be read', (mediaType) =>
    expect(decide({ body: { mediaType, text: '본문' } }).record.holds).toMatchObject([{ code: 'body-media-type' }]));

  it('when it lists people in a table', () => {
    const rows = ['김민수', '이영희', '박철수'].map((name, index) => `| ${index + 1} | ${name} | 1985. 1. ${index + 1}. | 010-1234-567${index} |`);
    const decision = decide(withText(['| 연번 | 성명 | 생년월일 | 연락처 |', ...rows].join('\n')));
    expect(decision).toMatchObject({ status: 'held', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6 }] });
    expect(decision.record.holds).toMatchObject([{ code: 'people-table' }]);
  });

  it('but not for two people, for names alone, or for a table of staff with office telephones', () => {
    expect(decide(withText('신청인 김민수(010-1234-5678)\n보호자 이영희(010-1234-5679)')).status).toBe('partial');
    expect(decide(withText('성명\t신청 내용\t처리\n김민수\t감면\t승인\n이영희\t환불\t승인\n박철수\t변경\t승인')).status).toBe('partial');
    expect(decide(withText('직급\t성명\t연락처\n주무관\t이동욱\t02-2133-1111\n주무관\t김하나\t02-2133-1112\n팀장\t박지수\t02-2133-1113')).status).toBe('open');
  });

  it('when judging fails, with nothing in it that nobody has looked at', () => {
    const broken = { ...ordinary, disclosureCode: 'broken', title: '김민수 건', attachments: [file('김민수.pdf')] };
    const decision = judge({ document: broken, bodyText: '본문', now: NOW, policy });
    expect(decision.status).toBe('held');
    expect(decision.record.holds).toMatchObject([{ code: 'judging-failed' }]);
    expect(decision.rendition).toMatchObject({
      title: '[판단 대기]', documentNumber: '[판단 대기]', author: { name: '[판단 대기]', phone: null }, approvals: [], references: [],
      agency: { code: '6110000', name: '[판단 대기]' }, attachments: [{ name: '[판단 대기]', status: 'held', url: null }],
    });
    expect(JSON.stringify(decision.rendition)).not.toMatch(/김민수|박서준|자전거/);
    expect(unjudgeable(ordinary, NOW, 'poisoned', policy).record.holds[0]?.detail).toContain('poisoned');
  });
});

describe('closed documents', () => {
  it('give a reason for each declared item: the source’s own, masked, or the law’s', () => {
    const own = decide({ disclosureCode: '3NNNNYYNN', disclosureReason: '민원인 김민수의 사생활' });
    expect(own.grounds.map(({ item, reason }) => [item, reason])).toEqual([[5, '민원인 [개인정보: 이름]의 사생활'], [6, '민원인 [개인정보: 이름]의 사생활']]);
    const law = decide({ disclosureCode: '3NNYNNNNN' });
    expect(law.grounds).toMatchObject([{ item: 3, reason: expect.stringContaining('생명·신체'), reasonEn: expect.stringContaining('life'), until: null }]);
  });

  it('show no text, and a title in which the names of their text are masked', () => {
    const { rendition, status, disclosureCode } = decide({ disclosureCode: '3NNNYNNNN', title: '김민수 사건', ...withText('진정인: 김민수') });
    expect([status, disclosureCode, rendition.title, rendition.text]).toEqual(['closed', '3NNNYNYNN', '[개인정보: 이름] 사건', undefined]);
  });

  it('close their files with them', () => {
    expect(decide({ disclosureCode: '3NNNNYNNN', attachments: [file('계획.hwp')] }).rendition.attachments).toMatchObject([{ status: 'closed', grounds: [{ item: 5 }] }]);
  });
});

describe('an embargo', () => {
  const restrictedUntil = '2026-08-01T09:00:00+09:00';
  const until = '2026-08-01T00:00:00.000Z';
  it('closes an open document under item 5 until then, in UTC', () => {
    expect(decide({ restrictedUntil })).toMatchObject({ status: 'closed', disclosureCode: '3NNNNYNNN', grounds: [{ item: 5, until }], reopensAt: until });
  });
  it('keeps the declared items of a partial document, and what is masked anyway does not open with it', () => {
    const { disclosureCode, grounds } = partial('본문', { restrictedUntil, title: '신청인 김민수 건', withheld: [{ part: 'body', item: 5 }] });
    expect(disclosureCode).toBe('3NNNNYYNN');
    expect(grounds.map((ground) => [ground.item, ground.until])).toEqual([[5, until], [6, null]]);
  });
  it('on a document declared closed says when to look again, and opens nothing by itself', () => {
    const over = { disclosureCode: '3NNYNNNNN', restrictedUntil };
    expect(decide(over)).toMatchObject({ status: 'closed', grounds: [{ item: 3, until: null, review: { at: until } }], reviewAt: until });
    expect(judge({ document: { ...ordinary, ...over }, bodyText: '본문', now: until, policy })).toMatchObject({ status: 'closed', reopensAt: null, reviewAt: until });
  });
  it('in the past is none', () => expect(decide({ restrictedUntil: '2026-07-01T09:00:00+09:00' })).toMatchObject({ status: 'open', reopensAt: null }));
});

describe('files', () => {
  it('that nobody has judged wait, and make an open document partial under item 6 until somebody has', () => {
    const decision = decide({ attachments: [file('위치도.pdf', '1NNNNNNNN')] });
    expect(decision).toMatchObject({
      status: 'partial', disclosureCode: '2NNNNNYNN', grounds: [{ item: 6, reason: expect.stringContaining('첨부파일') }],
      rendition: { attachments: [{ name: '위치도.pdf', status: 'held', grounds: [{ item: null }], url: null }] },
    });
    expect(decision.redactions).toEqual([]);
  });
  it('declared closed add their items to the document’s code', () => {
    expect(decide({ attachments: [file('원가.xlsx', '3NNNNNNYN')] })).toMatchObject({ status: 'partial', disclosureCode: '2NNNNNNYN', grounds: [{ item: 7 }] });
  });
});

describe('the decision', () => {
  const decision = decide({ ...withText('신청인 김민수(010-9876-5432), 김민수의 계좌번호 110-234-567890. 주무관 박서준') });
  it('counts what was taken out by type and item', () => {
    expect(decision.redactions).toMatchObject([{ type: 'account', item: 6, count: 1 }, { type: 'name', item: 6, count: 2 }, { type: 'phone', item: 6, count: 1 }]);
  });
  it('records every rule that fired, where, how surely, and the provisos checked', () => {
    const { record } = decision;
    expect(record.policyVersion).toBe(policy.version);
    expect(record.rules).toContainEqual({ rule: 'phone.mobile', part: 'body', start: 8, end: 21, type: 'phone', item: 6, confidence: 0.97, evidence: ['shape'] });
    expect(record.provisos).toMatchObject([{ proviso: '6-d', part: 'body' }]);
  });
  it('adds item 6 to the declared items when personal data is found', () => {
    expect(partial('민원인 김민수, 예정가격 100원', { withheld: [{ part: 'body', start: 9, end: 18, item: 5 }] }).disclosureCode).toBe('2NNNNYYNN');
  });
  it('gives every time in UTC with milliseconds', () => {
    expect(decision.rendition.producedAt).toBe('2026-07-15T01:03:00.000Z');
    expect(decision.rendition.approvals[0]?.at).toBe('2026-07-15T00:12:00.000Z');
  });
  it('lets no unknown field of the document through', () => {
    const odd = { ...ordinary, secret: 'X', agency: { ...ordinary.agency, secret: 'X' }, author: { ...ordinary.author!, secret: 'X' } } as Document;
    expect(JSON.stringify(judge({ document: odd, bodyText: '본문', now: NOW, policy }).rendition)).not.toContain('secret');
  });
  it('carries nothing that PostgreSQL or JSON could not', () => {
    expect(decide(withText('가\u0000나\ud800다')).rendition.text).toBe('가나\ufffd다');
  });
});
