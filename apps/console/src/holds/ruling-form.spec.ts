import { rulingOf } from './ruling-form';

const form = { version: '2', decision: '1', status: 'partial', reason: ' seen ' };

it('a form says what the API is told', () => {
  expect(rulingOf({ ...form, item5: 'on', reason5: '내부검토', item6: 'on', reason6: '', spans: 'body 10 24 6 이름 있음\r\n\r\ntitle * 5' })).toEqual({
    version: 2, decision: 1, status: 'partial', reason: 'seen',
    grounds: [{ item: 5, reason: '내부검토' }, { item: 6, reason: null }],
    spans: [{ part: 'body', start: 10, end: 24, item: 6, reason: '이름 있음' }, { part: 'title', start: null, end: null, item: 5, reason: null }],
  });
});

it.each(['footer 1 2 6', 'body 1 6', 'body 1 2 9', 'body -1 2 6', 'body'])('the line "%s" is no range, and is named', (line) => {
  expect(() => rulingOf({ ...form, spans: `body 1 2 6\n${line}` })).toThrow(/line 2/);
});
