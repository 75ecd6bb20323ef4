import type { Change } from '@plaza/contracts';
import { aDocument, held, withdrawn } from '../testing/documents';
import { Followed } from './change-hub';
import { Narrowing } from './narrowing';

const open = aDocument({ title: '민원 회신(신청인 김민수)' });
const entry = (document: Change['document'], type: Change['type'] = 'corrected') => new Followed({ cursor: '7', type, time: '2026-07-15T01:03:02.000Z', document });
const told = (narrowing: Narrowing, document: Change['document'], type?: Change['type']) => {
  const line = narrowing.lineOf(entry(document, type));
  return line && (JSON.parse(/^data: (.*)$/m.exec(line)![1]!) as Change).document;
};
const identity = ({ id, version, decision, status, source, sourceDocumentId }: Change['document']) => ({ id, version, decision, status, source, sourceDocumentId });

const corrected = { ...open, version: 2, title: '민원 회신(신청인 [개인정보: 이름])' };
const nowHeld = held({ id: open.id, decision: 2 });

describe('a narrowed stream that resumes', () => {
  const resumed = () => new Narrowing({ q: '김민수', agency: '6110000' }, true);

  it.each([['held', nowHeld], ['corrected so that it does not match any more', corrected]])('names a document that was %s, and says no more of it', (_, document) => {
    expect(told(resumed(), document)).toEqual(identity(document));
  });

  it('passes a withdrawal as it is: it says no more than whose document it was', () => {
    expect(told(resumed(), withdrawn(open), 'withdrawn')).toEqual(withdrawn(open));
  });

  it('says nothing of a document that is new, or of another agency', () => {
    expect(told(resumed(), aDocument(), 'published')).toBeUndefined();
    expect(told(resumed(), held(), 'published')).toBeUndefined();
    expect(told(resumed(), { ...nowHeld, agency: { code: '6110001', name: '종로구' } })).toBeUndefined();
  });

  it('gives what matches whole', () => {
    expect(told(resumed(), { ...open, decision: 2 })).toEqual({ ...open, decision: 2 });
  });
});

it('a narrowed stream that knows all it told of is silent about the rest', () => {
  const narrowing = new Narrowing({ q: '김민수' }, false);
  expect(told(narrowing, corrected)).toBeUndefined();
  expect(told(narrowing, withdrawn(open), 'withdrawn')).toBeUndefined();
});

it('a narrowed stream that has told of more than it remembers names what it may have told of', () => {
  const narrowing = new Narrowing({ agency: '6110000', status: 'open' }, false);
  for (let at = 0; at < 10_000; at += 1) expect(narrowing.lineOf(entry(aDocument(), 'published'))).toBeDefined();
  expect(told(narrowing, open, 'published')).toEqual(open);
  expect(told(narrowing, nowHeld)).toEqual(identity(nowHeld));
  expect(told(narrowing, withdrawn(open), 'withdrawn')).toEqual(withdrawn(open));
});
