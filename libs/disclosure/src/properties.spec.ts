import type { Document, Item } from '@plaza/contracts';
import * as fc from 'fast-check';
import { NOW, ordinary, policy } from './documents.fixture';
import { judge, showsLess, type Policy, type Rule } from './index';
import { EFFECTS, type Condition } from './policy/policy';

const OPENNESS = { open: 3, partial: 2, held: 1, closed: 1 };
const DECLARED: Record<string, number> = { 1: 3, 2: 2, 3: 1 };
// Letters of a script that nothing else in the document is written in: what appears of them has leaked.
const secretText = fc.string({ unit: fc.constantFrom(...'ϐϑϔϕϖϗϘϙϚϛϜϝϞϟ'), minLength: 4, maxLength: 40 });
const publicText = fc.string({ unit: fc.constantFrom('가', '신청인 ', '김민수', '010-9876-5432', ' ', '\n', '😀', '님', '850101-1234567', '나', '-', '\u200b', '주무관 '), maxLength: 20 });
const item = fc.constantFrom<Item>(1, 2, 3, 4, 5, 6, 7, 8);
const code = fc.oneof(
  fc.constant('1NNNNNNNN'),
  fc.tuple(fc.constantFrom('2', '3'), fc.subarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 })).map(([status, items]) =>
    status + [1, 2, 3, 4, 5, 6, 7, 8].map((one) => (items.includes(one) ? 'Y' : 'N')).join('')),
);

interface Case {
  document: Document;
  text: string;
  secrets: string[];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    code, before: publicText, pieces: fc.array(fc.record({ secret: secretText, after: publicText, item, reason: publicText }), { maxLength: 4 }),
    title: secretText, hidesTitle: fc.boolean(), restrictedUntil: fc.constantFrom(null, '2026-07-01T00:00:00Z', '2027-01-01T00:00:00Z'), file: fc.boolean(),
  })
  .map(({ code: disclosureCode, before, pieces, title, hidesTitle, restrictedUntil, file }) => {
    let text = before;
    const withheld: Document['withheld'] = hidesTitle ? [{ part: 'title', item: 5 }] : [];
    for (const { secret, after, item: one, reason } of pieces) {
      withheld.push({ part: 'body', start: text.length, end: text.length + secret.length, item: one, reason: `${reason} ${secret}` });
      text += secret + after;
    }
    const attachments = file ? [{ name: `${title}.pdf`, mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) }] : [];
    const document = { ...ordinary, title: hidesTitle ? title : '제목', disclosureCode, withheld, restrictedUntil, attachments: hidesTitle ? attachments : [] };
    return { document, text, secrets: [...pieces.map(({ secret }) => secret), ...(hidesTitle ? [title] : [])] };
  });

const words = fc.subarray(['가', '신청인', '김민수', '010', 'ϐϑ', '없는 말'], { minLength: 1 });
const condition: fc.Arbitrary<Condition> = fc.record(
  { title: words, body: words, text: words, reasons: words, items: fc.subarray<Item>([1, 5, 6], { minLength: 1 }), declared: fc.constant(['open'] as const) }, { requiredKeys: ['text'] },
);
const rule: fc.Arbitrary<Rule> = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3'), item, law: fc.constant(policy.criteria.items[5].law), proviso: fc.constant(null), when: condition, unless: fc.option(condition),
  effect: fc.constantFrom(...EFFECTS), reason: fc.constant({ ko: '규칙의 사유', en: 'The rule says so' }),
});
const policies: fc.Arbitrary<Policy> = fc.array(rule, { maxLength: 3 }).map((rules) => ({ ...policy, criteria: { ...policy.criteria, rules }, overlays: {} }));

const publicPart = ({ document, text }: Case) => {
  const { record: _, ...decision } = judge({ document, bodyText: text, now: NOW, policy });
  return decision;
};

describe('For every document', () => {
  const holds = (property: (input: Case) => void) => fc.assert(fc.property(cases, property), { numRuns: 120 });

  it('the decision is never more open than declared', () =>
    holds((input) => expect(OPENNESS[publicPart(input).status]).toBeLessThanOrEqual(DECLARED[input.document.disclosureCode[0]!]!)));

  it('no four characters of what is withheld appear in anything public', () =>
    holds((input) => {
      const json = JSON.stringify(publicPart(input));
      const quads = input.secrets.flatMap((secret) => [...secret].slice(3).map((_, at) => secret.slice(at, at + 4)));
      expect(quads.filter((quad) => json.includes(quad))).toEqual([]);
    }));

  it('no citizen’s number or name appears in anything public', () =>
    holds((input) => expect(JSON.stringify(publicPart({ ...input, text: `신청인: 김민수, 010-9876-5432, 850101-1234567\n${input.text}` }))).not.toMatch(/김민수|9876-5432|1234567/)));

  it('the same input and policy give the same decision, byte for byte, though both were read anew', () =>
    fc.assert(
      fc.property(cases, policies, ({ document, text }, by) => {
        const input = { document, bodyText: text, now: NOW, policy: by };
        expect(JSON.stringify(judge(JSON.parse(JSON.stringify(input)) as typeof input))).toBe(JSON.stringify(judge(input)));
      }),
      { numRuns: 120 },
    ));

  it('no rule of a policy shows anything that would not be shown without it', () =>
    fc.assert(
      fc.property(cases, policies, ({ document, text }, by) => {
        const [without, ruled] = [{ ...by, criteria: { ...by.criteria, rules: [] } }, by].map((one) => judge({ document, bodyText: text, now: NOW, policy: one }));
        expect(OPENNESS[ruled!.status]).toBeLessThanOrEqual(OPENNESS[without!.status]);
        expect(showsLess(ruled!, without!)).toBe(false);
        expect(ruled!.record.holds.map(({ code: hold }) => hold)).not.toContain('judging-failed');
      }),
      { numRuns: 200 },
    ));

  it('whatever a policy takes from what another shows is known to show less', () =>
    fc.assert(
      fc.property(cases, policies, policies, ({ document, text }, one, other) => {
        // Each character is its own witness: its place in the text says which.
        const numbered = { ...document, disclosureCode: '1NNNNNNNN', withheld: [], body: { mediaType: 'text/plain', text } };
        const [before, after] = [one, other].map((by) => judge({ document: numbered, bodyText: text, now: NOW, policy: by }));
        const shown = ({ status, record }: typeof before & object) => {
          const hidden = record.hidden.body ?? [];
          return status === 'open' || status === 'partial' ? [...text].map((_, at) => !hidden.some((start, index) => index % 2 === 0 && start <= at && at < hidden[index + 1]!)) : [];
        };
        const [was, is] = [shown(before!), shown(after!)];
        if (was.some((seen, at) => seen && !is[at])) expect(showsLess(before!, after!)).toBe(true);
        if (JSON.stringify(before!.rendition) === JSON.stringify(after!.rendition) && before!.status === after!.status) expect(showsLess(before!, after!)).toBe(false);
      }),
      { numRuns: 200 },
    ));

  it('every recorded span lies in its part', () =>
    holds(({ document, text }) => {
      for (const { part, start, end } of judge({ document, bodyText: text, now: NOW, policy }).record.rules) {
        const length = part === 'body' ? text.length : part === 'title' ? document.title.length : Infinity;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      }
    }));

  it('the code keeps its invariant and names the items of the grounds and the redactions', () =>
    holds((input) => {
      const { disclosureCode, grounds, redactions, status } = publicPart(input);
      expect(disclosureCode).toMatch(/^(?:1N{8}|[23](?!N{8})[YN]{8})$/);
      if (status !== 'held') expect(disclosureCode[0]).toBe({ open: '1', partial: '2', closed: '3' }[status]);
      for (const one of [...grounds, ...redactions]) if (one.item !== null) expect(disclosureCode[one.item]).toBe('Y');
      expect(status === 'open' ? grounds : grounds.slice(0, 1)).toHaveLength(status === 'open' ? 0 : 1);
    }));

  it('text is public exactly when the document is open or partial', () =>
    holds((input) => {
      const { status, rendition } = publicPart(input);
      expect(rendition.text !== undefined).toBe(status === 'open' || status === 'partial');
    }));

  it('judging never throws, whatever the text is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }), (text, title) => {
        expect(judge({ document: { ...ordinary, title }, bodyText: text, now: NOW, policy }).record.holds.map(({ code: hold }) => hold)).not.toContain('judging-failed');
      }),
      { numRuns: 400 },
    ));

  it('the public part has no key that could carry where or how much', () =>
    holds((input) => expect(JSON.stringify(publicPart(input))).not.toMatch(/"(?:start|end|offset|span|length|hash|sha256|rule|confidence|part)":/)));
});
