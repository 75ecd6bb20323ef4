import { aDocument, anOrigin } from '../testing/documents';
import { Refusal } from './refusal';
import { submitDocument, submitWithdrawal } from './submission';

const refusalOf = (value: unknown, submit = submitDocument): Refusal => {
  try {
    submit(value as never, anOrigin());
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was accepted');
};
const fields = (value: unknown, submit?: typeof submitDocument) => (refusalOf(value, submit).problem.errors ?? []).map(({ field }) => field);
const withdrawalFields = (value: unknown) => fields(value, submitWithdrawal as never);

describe('a document is refused', () => {
  test.each([
    ['a missing field', { title: undefined }, ['title']],
    ['names of blanks', { title: ' \u200b', documentNumber: '\t' }, ['documentNumber', 'title']],
    ['an unknown field', { colour: 'red' }, ['colour']],
    ['an unknown field deep inside', { approvals: [{ type: 'drafted', name: 'x', mood: 'good' }] }, ['approvals[0].mood']],
    ['a wrong type in a list', { approvals: [{ type: 'a', name: 'x' }, { type: 'a', name: 'x', at: 5 }] }, ['approvals[1].at']],
    ['a body with text and hash', { body: { mediaType: 'text/plain', text: 'a', sha256: 'a'.repeat(64) } }, ['body']],
    ['a body with neither', { body: { mediaType: 'text/plain' } }, ['body']],
    ['a body with null for both', { body: { mediaType: 'text/plain', text: null, sha256: null } }, ['body']],
    ['a day that does not exist', { producedAt: '2026-02-30T10:00:00+09:00' }, ['producedAt']],
    ['a time more than a day in the future', { producedAt: '2026-07-16T11:03:01+09:00' }, ['producedAt']],
    ['a signature on a day that does not exist', { approvals: [{ type: 'a', name: 'x', at: '2025-02-29T10:00:00Z' }] }, ['approvals[0].at']],
    ['a time after the year 9999 in UTC', { restrictedUntil: '9999-12-31T23:59:59-05:00' }, ['restrictedUntil']],
    ['a time in the year 0', { producedAt: '0000-06-01T00:00:00Z' }, ['producedAt']],
    ['a time without offset', { producedAt: '2026-07-15T10:03:00' }, ['producedAt']],
    ['an open code with an item', { disclosureCode: '1NNNNNYNN' }, ['disclosureCode']],
    ['a partial code without an item', { disclosureCode: '2NNNNNNNN' }, ['disclosureCode']],
    ['NUL, which PostgreSQL cannot hold', { title: 'a\0b' }, ['title']],
    ['half a surrogate pair, which UTF-8 cannot hold', { body: { mediaType: 'text/plain', text: 'a\ud83d' } }, ['body.text']],
    ['half a surrogate pair in a list', { references: ['ok', '\udc00'] }, ['references[1]']],
    ['a range with start only', { withheld: [{ part: 'body', start: 1, item: 5 }] }, ['withheld[0]']],
    ['a range with end only', { withheld: [{ part: 'body', end: 1, item: 5 }] }, ['withheld[0]']],
    ['a range that ends where it starts', { withheld: [{ part: 'body', start: 2, end: 2, item: 5 }] }, ['withheld[0].end']],
    ['a range beyond the text', { withheld: [{ part: 'title', start: 0, end: 500, item: 5 }] }, ['withheld[0].end']],
    ['a range in an attachment that is not there', { withheld: [{ part: 'attachment:x', item: 5 }] }, ['withheld[0].part']],
    ['__proto__ as a field', JSON.parse('{"__proto__": {"a": 1}}') as object, ['__proto__']],
    ['constructor as a field', { constructor: 1 }, ['constructor']],
    ['the name of something every object has', { isPrototypeOf: 1 }, ['isPrototypeOf']],
  ])('for %s, which is named', (_, changes, expected) => {
    const value = aDocument();
    for (const [name, change] of Object.entries(changes)) Object.defineProperty(value, name, { value: change, enumerable: true });
    expect(fields(value)).toEqual(expected);
  });

  test.each([null, 5, 'text', true, [], [aDocument()]])('when its data are %p and not an object', (value) => {
    expect(refusalOf(value).status).toBe(400);
  });

  const wrong = [null, 5, -1, 1.5, true, 'x', '', [], {}, [[]], [null], [5], [{}], { a: { b: 1 } }, [[[{}]]]];
  test.each(Object.keys(aDocument()))('never by a crash: wrong types of %s', (name) => {
    for (const value of wrong) {
      try {
        submitDocument(aDocument({ [name]: value }), anOrigin());
      } catch (error) {
        if (!(error instanceof Refusal)) throw new Error(`${name} = ${JSON.stringify(value)} crashed`, { cause: error });
        expect(error.problem.errors!.map(({ field }) => field).join()).toContain(name);
      }
    }
  });

  test.each(['*', '>', 'a.*', 'a b', '../x', 'a/b', 'a,b', '', 'x'.repeat(10_000), '문서', 'a\n', 5, null])('for the hostile id %p', (documentId) => {
    expect(fields(aDocument({ documentId }))).toContain('documentId');
  });

  test.each(['*', '>', '6110000.x', 'a.b', '', 'x'.repeat(10_000)])('for the hostile agency code %p', (code) => {
    expect(fields(aDocument({ agency: { code, name: 'x' } }))).toContain('agency.code');
  });

  it('for an agency that is not the source’s, with 403', () => {
    const refusal = refusalOf(aDocument({ agency: { code: '9999999', name: '남의 기관' } }));
    expect(refusal.status).toBe(403);
    expect(refusal.problem.errors).toEqual([{ field: 'agency.code', message: expect.any(String) }]);
  });

  it('for nesting that would exhaust a validator’s stack', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(refusalOf(aDocument({ references: deep })).status).toBe(400);
  });

  it('for lists longer than anything the contract knows, before a validator looks at each element', () => {
    const before = process.cpuUsage();
    expect(fields(aDocument({ approvals: new Array(150_000).fill(1) }))).toEqual(['approvals']);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });

  it('without repeating a value, nor a hostile name', () => {
    const canary = 'CANARY-850101-1234567';
    const value = aDocument({ kind: canary, title: 5, retention: canary, [`${canary} <b>`]: 1, body: { mediaType: canary, text: 5 }, disclosureCode: canary });
    expect(JSON.stringify(refusalOf(value).problem)).not.toContain(canary);
  });

  it('with fifty errors at most, and the number of the others', () => {
    const { problem } = refusalOf(aDocument({ withheld: new Array(400).fill({ part: 'body', item: 9 }) }));
    expect(problem.errors).toHaveLength(50);
    expect(problem.detail).toMatch(/350 more/);
  });
});

describe('a withdrawal is refused', () => {
  it('for an unknown reason, an unknown item and an unknown field, all named', () => {
    expect(withdrawalFields({ documentId: 'D1', reason: 'whim', item: 9, extra: 1 }).sort()).toEqual(['extra', 'item', 'reason']);
  });

  it('for a version that is no positive integer', () => {
    expect(withdrawalFields({ documentId: 'D1', reason: 'other', version: 0 })).toContain('version');
  });
});

describe('what is accepted', () => {
  it('may leave out every optional field, or give it as null', () => {
    const { approvals, author, functionPath, license, references, attachments, ...required } = aDocument();
    void [approvals, author, functionPath, license, references, attachments];
    expect(submitDocument(required, anOrigin()).version).toBe(1);
    expect(submitDocument(aDocument({ author: null, approvals: null, withheld: null, restrictedUntil: null }), anOrigin()).version).toBe(1);
  });

  it('may be of tomorrow, as a clock has it whose zone is wrong', () => {
    expect(submitDocument(aDocument({ producedAt: '2026-07-16T11:03:00+09:00' }), anOrigin()).version).toBe(1);
  });

  it('has the same digest whatever the order of its fields', () => {
    const reversed = Object.fromEntries(Object.entries(aDocument()).reverse());
    expect(submitDocument(reversed, anOrigin()).digest).toEqual(submitDocument(aDocument(), anOrigin()).digest);
  });

  it('has another digest for one other character', () => {
    expect(submitDocument(aDocument({ title: '다른 제목' }), anOrigin()).digest).not.toEqual(submitDocument(aDocument(), anOrigin()).digest);
  });

  it('says the same as a withdrawal with or without its version', () => {
    const withVersion = submitWithdrawal({ documentId: 'D1', reason: 'other', version: 3 }, anOrigin());
    expect(withVersion.digest).toEqual(submitWithdrawal({ documentId: 'D1', reason: 'other' }, anOrigin()).digest);
  });
});
