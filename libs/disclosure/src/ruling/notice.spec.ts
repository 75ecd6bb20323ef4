import type { Document } from '@plaza/contracts';
import { NOW, ordinary, policy, withText } from '../documents.fixture';
import { judge, noticeBy, noticeRule, ruledOn, type JudgeInput, type Ruling } from '../index';

const rule = noticeRule(policy, '6110000', 'third-party')!;
const input = (over: Partial<Document>, now: string): JudgeInput => {
  const document = { ...ordinary, ...over };
  return { document, bodyText: document.body.text!, now, policy };
};
/** Decided at NOW, to open with notice; judged later. */
const opening = (over: Partial<Document>, now = NOW, ruling: Partial<Ruling> = {}) => {
  const { status, grounds } = judge(input(over, NOW));
  const notice = noticeBy(rule, { held: status === 'held', grounds }, null, new Date(NOW));
  return judge(ruledOn(input(over, now), { status: 'open', grounds: [], spans: [], confirmed: true, ...ruling, notice }));
};
// Decided on 15 July 2026: thirty whole days lie between it and 15 August.
const OPENS = '2026-08-14T15:00:00.000Z';
const BEFORE = '2026-08-14T14:59:59.999Z';

describe('a notice of thirty days', () => {
  const secret: Partial<Document> = { disclosureCode: '3NNNNNNYN', disclosureReason: '원가 자료' };

  it('keeps a closed document as it is, says when it opens and by which law, and opens it by itself', () => {
    expect(opening(secret)).toMatchObject({
      status: 'closed', reopensAt: OPENS, grounds: [{ item: 7, reason: '원가 자료', until: OPENS, lapse: { by: 'third-party', law: expect.stringContaining('제21조제3항') } }],
    });
    expect(opening(secret, BEFORE)).toMatchObject({ status: 'closed' });
    expect(opening(secret, OPENS)).toMatchObject({ status: 'open', grounds: [], reopensAt: null, rendition: { text: expect.stringContaining('한강대로') } });
  });

  it('leaves what is partly open as open as it was', () => {
    const part: Partial<Document> = { disclosureCode: '2NNNNNNYN', ...withText('단가는 1,250원이다.'), withheld: [{ part: 'body', start: 4, end: 10, item: 7 }] };
    expect(opening(part)).toMatchObject({ status: 'partial', rendition: { text: '단가는 [비공개: 제7호]이다.' }, grounds: [{ item: 7, until: OPENS }] });
    expect(opening(part, OPENS)).toMatchObject({ status: 'open', rendition: { text: '단가는 1,250원이다.' } });
  });

  it('closes meanwhile what waited for a person, and masks everybody in it until then', () => {
    const rows = ['김민수', '이영희', '박철수'].map((name, index) => `| ${name} | 010-1234-567${index} |`);
    const people: Partial<Document> = { title: '신청인 김민수 건', ...withText(['| 성명 | 연락처 |', ...rows].join('\n')) };
    const waiting = opening(people);
    expect(waiting).toMatchObject({ status: 'closed', disclosureCode: '3NNNNNYNN', reopensAt: OPENS });
    expect(JSON.stringify([waiting.rendition, waiting.grounds])).not.toContain('김민수');
    expect(opening(people, OPENS)).toMatchObject({ status: 'open', rendition: { title: '신청인 김민수 건' } });
  });

  it('opens a masked name only with its end, though the rest of the document has long been open', () => {
    const masked: Partial<Document> = withText('신청인 김민수의 민원');
    expect(opening(masked)).toMatchObject({ status: 'partial', rendition: { text: '신청인 [개인정보: 이름]의 민원' }, grounds: [{ item: 6, until: OPENS }], reopensAt: OPENS });
    expect(opening(masked, OPENS)).toMatchObject({ status: 'open', rendition: { text: '신청인 김민수의 민원' } });
  });

  it('is unknown under a name that the policy does not have, and runs out all the same once the policy has forgotten it', () => {
    expect(noticeRule(policy, '6110000', 'no-such')).toBeUndefined();
    const forgetful = { ...policy, criteria: { ...policy.criteria, notices: [] }, overlays: {} };
    const notice = noticeBy(rule, { held: false, grounds: [] }, null, new Date(NOW));
    const ruling: Ruling = { status: 'open', grounds: [], spans: [], confirmed: true, notice };
    expect(judge({ ...ruledOn(input(secret, NOW), ruling), policy: forgetful })).toMatchObject({ status: 'closed', reopensAt: OPENS });
    expect(judge(ruledOn({ ...input(secret, OPENS), policy: forgetful }, ruling))).toMatchObject({ status: 'open' });
  });
});
