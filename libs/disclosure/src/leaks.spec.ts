import { ordinary, NOW, policy, withText } from './documents.fixture';
import { judge } from './index';

// What masking leaves behind is nothing, as `scan.spec` shows; here it is made to leave something.
jest.mock('./scan', () => ({ leaks: (text: string) => text.includes('남은 것') }));

const decide = (text: string) => judge({ document: { ...ordinary, ...withText(text) }, bodyText: text, now: NOW, policy });

it('a document in whose masked text somebody is still found is held, and shows nothing of it', () => {
  const decision = decide('신청인 김민수(010-9876-5432)에게 남은 것');
  expect(decision).toMatchObject({ status: 'held', record: { holds: [{ code: 'leaks', item: 6 }] } });
  expect(decision.rendition.text).toBeUndefined();
});

it('a text that lost nothing is shown as it was read, and is not read again', () => {
  expect(decide('아무도 나오지 않는 문서, 남은 것').status).toBe('open');
});
