import { Document, Withdrawal } from '@plaza/contracts';
import { validateSync } from 'class-validator';
import * as fc from 'fast-check';
import { aDocument } from '../testing/documents';
import { instantiate } from './instantiate';
import { surelySatisfies } from './quick-check';

const library = (contract: typeof Document | typeof Withdrawal, value: object) =>
  validateSync(instantiate<object>(contract, value), { whitelist: true, forbidNonWhitelisted: true }).length === 0;

const full = () =>
  aDocument({
    unitTask: { id: 'u', name: '여비' }, withheld: [{ part: 'body', start: 0, end: 1, item: 5, reason: 'r' }], restrictedUntil: '2026-07-15T10:03:00Z',
    attachments: [{ name: 'a.xlsx', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64), disclosureCode: '3NNNNNYNN' }], disclosureReason: 'x',
    references: ['a', 'b'],
  });

/** Every place in a value, as the keys that lead to it. */
const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null ? [path, ...Object.entries(value).flatMap(([name, member]) => places(member, [...path, name]))] : [path];

function changed(value: unknown, [name, ...rest]: string[], put: unknown): unknown {
  if (name === undefined) return put;
  const copy: Record<string, unknown> = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as never;
  copy[name] = changed(copy[name], rest, put);
  return copy;
}

describe('the quick check', () => {
  it('knows a full document and a bare withdrawal to be right', () => {
    expect(surelySatisfies(Document, full())).toBe(true);
    expect(surelySatisfies(Withdrawal, { documentId: 'D1', reason: 'other' })).toBe(true);
  });

  it('never takes for right what the library finds wrong, whatever stands in whichever place', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(null, undefined, '', 'x', 'open', 0, -1, 1, 1.5, 9, NaN, true, [], {}, [[]], [null], [{}], { length: 1 }, 'x'.repeat(2_000), new Array(300).fill('x'), '2026-02-30'),
      fc.jsonValue(),
    );
    const place = fc.constantFrom(...places(full()).filter((path) => path.length > 0));
    const extra = fc.option(fc.tuple(place, fc.string()), { nil: undefined });
    fc.assert(
      fc.property(place, odd, extra, (path, put, more) => {
        let value = changed(full(), path, put) as object;
        if (more) value = changed(value, [...more[0].slice(0, -1), `x${more[1]}`], 1) as object;
        if (surelySatisfies(Document, value)) expect(library(Document, value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
