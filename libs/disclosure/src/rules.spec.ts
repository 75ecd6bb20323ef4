import type { Document, Item } from '@plaza/contracts';
import { criteriaFor, judge, type Criteria, type Decision, type Policy, type Rule } from './index';
import { NOW, ordinary, policy, withText } from './documents.fixture';

const words = { ko: '사유', en: 'Reason' };
const rule = (over: Partial<Rule>): Rule => ({
  id: 'r', item: 5, law: policy.criteria.items[5].law, proviso: null, when: { title: ['계획'] }, unless: null, effect: 'hold', reason: words, ...over,
});
const withRules = (...rules: Rule[]): Policy => ({ ...policy, criteria: { ...policy.criteria, rules }, overlays: {} });
const withOverlay = (over: Partial<Criteria>): Policy => ({ ...policy, overlays: { 6110000: { ...policy.criteria, overlay: '6110000', ...over } } });
const decide = (by: Policy, over: Partial<Document> = {}): Decision => {
  const document = { ...ordinary, ...over };
  return judge({ document, bodyText: document.body.text ?? null, now: NOW, policy: by });
};
const TEXT = '첫째 줄\n예정가격은 732,000원\n셋째 줄. 다시 예정가격은 732,000원';

describe('a rule of the policy', () => {
  it('holds what meets its condition, with item, reason in both languages, and itself in the record alone', () => {
    const { status, grounds, rendition, record, ...rest } = decide(withRules(rule({ id: 'a-rule' })));
    expect([status, rendition.text]).toEqual(['held', undefined]);
    expect(grounds).toEqual([{ item: 5, reason: '사유', reasonEn: 'Reason', until: null }]);
    expect(record).toMatchObject({ policyRules: [{ id: 'a-rule', effect: 'hold', item: 5 }], holds: [{ code: 'rule', item: 5, rule: 'a-rule' }] });
    expect(JSON.stringify([rest, grounds, rendition])).not.toContain('a-rule');
  });

  it('closes the document whole, files included', () => {
    const attachments = [{ name: '붙임.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }];
    expect(decide(withRules(rule({ effect: 'close' })), { attachments })).toMatchObject({
      status: 'closed', disclosureCode: '3NNNNYNNN', grounds: [{ item: 5, reason: '사유', reasonEn: 'Reason' }], rendition: { attachments: [{ status: 'closed', grounds: [{ item: 5, reason: '사유' }] }] },
    });
  });

  it('withholds title, body, or the lines in which its words stand, and those lines wherever they stand again', () => {
    expect(decide(withRules(rule({ effect: 'withhold-title' }))).rendition.title).toBe('[비공개: 제5호 사유]');
    expect(decide(withRules(rule({ effect: 'withhold-body' }))).rendition.text).toBe('[비공개: 제5호 사유]');
    const { rendition, record, disclosureCode } = decide(withRules(rule({ id: 'price', effect: 'withhold-lines', when: { body: ['예정가격'] } })), withText(TEXT));
    expect([rendition.text, disclosureCode]).toEqual(['첫째 줄\n[비공개: 제5호 사유]\n[비공개: 제5호 사유]', '2NNNNYNNN']);
    expect(record.rules.filter(({ rule: id }) => id === 'price')).toHaveLength(2);
  });

  it('notes what operators may want to think of, and the public sees nothing of it', () => {
    const { record, ...noted } = decide(withRules(rule({ effect: 'note', proviso: '7-a', item: 7 })));
    const { record: _, ...plain } = decide(withRules());
    expect(noted).toEqual(plain);
    expect(record.policyRules).toEqual([{ id: 'r', effect: 'note', item: 7, proviso: '7-a' }]);
  });

  it('does not mark what the source forgot to mark: a partial document whose item nothing covers is held all the same', () => {
    const by = withRules(rule({ effect: 'withhold-lines', when: { body: ['예정가격'] } }));
    expect(decide(by, { ...withText(TEXT), disclosureCode: '2NNNNYNNN' }).record.holds).toMatchObject([{ code: 'nothing-marked', item: 5 }]);
  });

  it('cites its own law beside the item, and its reason stands beside the source’s', () => {
    const by = withRules(rule({ effect: 'withhold-title', law: { ko: '세부기준', en: 'Criteria' } }));
    const withheld: Document['withheld'] = [{ part: 'body', start: 0, end: 2, item: 5, reason: '검토 중' }];
    expect(decide(by, { withheld, disclosureCode: '2NNNNYNNN' }).grounds).toMatchObject([
      { item: 5, reason: '검토 중, 사유', reasonEn: `${policy.criteria.items[5].reason.en}, Reason`, law: '세부기준', lawEn: 'Criteria' },
    ]);
  });

  it.each<[string, Rule['when'], Partial<Document>, boolean]>([
    ['the kind', { kinds: ['contract', 'budget'] }, { kind: 'contract' }, true],
    ['the kind, which is another', { kinds: ['contract'] }, {}, false],
    ['the department by its code', { departments: ['6111301'] }, {}, true],
    ['the department by a part of its name', { departments: ['자전거'] }, {}, true],
    ['the function path', { functionPath: ['자전거도로'] }, {}, true],
    ['the retention', { retentions: ['permanent'] }, {}, false],
    ['the declared status', { declared: ['open'] }, {}, true],
    ['declared items', { items: [5] }, { disclosureCode: '3NNNNYNNN' }, true],
    ['words of the title', { title: ['없는 말', '정비'] }, {}, true],
    ['words of the body, which are in the title alone', { body: ['추진계획'] }, {}, false],
    ['words of either', { text: ['추진계획'] }, {}, true],
    ['words of the reasons', { reasons: ['검토'] }, { disclosureCode: '3NNNNYNNN', disclosureReason: '내부검토 중' }, true],
    ['what was found', { finds: ['phone'] }, withText('신청인 김민수 010-9876-5432'), true],
    ['what was found, in a file’s name', { finds: ['name'] }, { attachments: [{ name: '신청인 김민수.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }] }, true],
    ['what was found less surely than it was', { finds: ['phone'], lessSureThan: 0.5 }, withText('신청인 김민수 010-9876-5432'), false],
    ['two things, of which one is missing', { kinds: ['approval'], title: ['없는 말'] }, {}, false],
  ])('asks for %s', (_, when, over, fires) => expect(decide(withRules(rule({ when, effect: 'note' })), over).record.policyRules).toHaveLength(fires ? 1 : 0));

  it('does not fire where its exception holds', () =>
    expect(decide(withRules(rule({ unless: { body: ['시민 안전'] } }))).status).toBe('open'));
});

describe('detailed criteria of an institution', () => {
  const own = rule({ id: '6110000.r' });
  it('hold for its own documents and for nobody else’s, and are named in the record', () => {
    const by = withOverlay({ rules: [own] });
    expect(decide(by)).toMatchObject({ status: 'held', record: { overlay: '6110000' } });
    expect(decide(by, { agency: { code: '6110001', name: '다른 기관' } })).toMatchObject({ status: 'open', record: { overlay: null } });
  });

  it('go before the base: thresholds, words, rules', () => {
    const pair = withText('신청인: 김민수 010-1234-5678\n신청인: 이영희 010-1234-5679');
    expect(decide(policy, pair).status).toBe('partial');
    expect(decide(withOverlay({ thresholds: { peopleTableRows: 2 } }), pair).status).toBe('held');
    const items = { ...policy.criteria.items, 3: { ...policy.criteria.items[3], reason: { ko: '다른 말', en: 'Other words' } } } as Record<Item, Criteria['items'][Item]>;
    expect(decide(withOverlay({ items }), { disclosureCode: '3NNYNNNNN' }).grounds).toMatchObject([{ item: 3, reason: '다른 말', reasonEn: 'Other words' }]);
  });

  it('are not found under names that every object has', () => expect(criteriaFor(policy, 'constructor')).toBe(policy.criteria));
});

describe('the newest policy', () => {
  it.each<[string, Partial<Document>, string, string[]]>([
    ['a document that calls itself secret and is declared open', { title: '통합방위 훈련(Ⅲ급비밀)' }, 'held', ['marked-secret']],
    ['item 1 without another Act', { disclosureCode: '3YNNNNNNN', disclosureReason: '내부 지침에 따름' }, 'closed', ['names-no-other-act']],
    ['item 1 with one', { disclosureCode: '3YNNNNNNN', disclosureReason: '「통합방위법」 제21조' }, 'closed', []],
    ['a review that names no end', { disclosureCode: '3NNNNYNNN', disclosureReason: '내부검토 중' }, 'closed', ['names-no-end']],
    ['a review that names its end', { disclosureCode: '3NNNNYNNN', disclosureReason: '의사결정 과정(2027년 6월 종료 예정)' }, 'closed', []],
    ['a business that does harm', { disclosureCode: '3NNNNNNYN', ...withText('업체 제품에서 중금속이 검출되어 과태료를 부과함') }, 'closed', ['harm-of-a-business', 'unlawful-business']],
    ['people in quarantine, in Seoul', withText('자가격리자 관리: 성명: 김민수'), 'held', ['6110000.quarantine']],
    ['how many they are', withText('자가격리자 21명에게 물품을 보냄'), 'open', []],
    ['a defector who can be recognised', withText('북한이탈주민 정착 지원, 신청인 김민수'), 'held', ['6110000.defectors']],
    ['an estimated price', { kind: 'contract', ...withText('예정가격: 10억원\n공고: 8월') }, 'partial', ['6110000.estimated-price']],
    ['an estimated price after the bids were opened', { kind: 'contract', title: '공사 개찰결과', ...withText('예정가격: 10억원') }, 'open', []],
    ['examination papers', { title: '임용시험 시험문제 인쇄 계획' }, 'closed', ['6110000.examination-papers']],
  ])('%s', (_, over, status, rules) => {
    const decision = decide(policy, over);
    expect([decision.status, decision.record.policyRules.map(({ id }) => id)]).toEqual([status, rules]);
  });
});
