import { ordinary, NOW, policy, withText } from './documents.fixture';
import { judge } from './index';
import type * as Redact from './text/redact';

// Masking that works leaves nothing, as `scan.property.spec` shows; here it forgets the last of what it was to take out.
let forgetful = false;
jest.mock('./text/redact', (): typeof Redact => {
  const real = jest.requireActual<typeof Redact>('./text/redact');
  return { ...real, applyCuts: (text, cuts, label) => real.applyCuts(text, forgetful ? cuts.slice(0, -1) : cuts, label) };
});

function decide(text: string) {
  return judge({ document: { ...ordinary, ...withText(text) }, bodyText: text, now: NOW, policy });
}

const TEXT = '신청인 김민수, 전화 010-9876-5432';

it('a document in whose masked text somebody still stands is held, and shows nothing of it', () => {
  forgetful = true;
  const decision = decide(TEXT);
  expect(decision).toMatchObject({ status: 'held', record: { holds: [{ code: 'leaks', item: 6 }] } });
  expect(decision.rendition.text).toBeUndefined();
});

it('masked well, it is shown', () => {
  forgetful = false;
  const decision = decide(TEXT);
  expect(decision).toMatchObject({ status: 'partial', record: { holds: [] } });
  expect(decision.rendition.text).toBe('신청인 [개인정보: 이름], 전화 [개인정보: 전화번호]');
});
