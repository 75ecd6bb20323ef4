import { Ledger } from '../register/ledger';
import { ARRIVED_AT, document, withdrawal } from '../testing/documents';
import { arrivalOverHttp } from './arrival';

/** Milliseconds after the first, as the clock of whoever took the submission in had it; over the bus that is the bus' own. */
interface Route {
  by: 'bus' | 'http';
  at: number;
}
const arrivedAt = ({ by, at }: Route, kind: 'created' | 'withdrawn') => ARRIVED_AT + (by === 'bus' ? at * 1_000 : arrivalOverHttp(kind, at));

/** Registered in this order: the document, its withdrawal without version, its second version. */
function secondVersion(withdrawn: Route, corrected: Route): 'public' | 'withdrawn' {
  const ledger = new Ledger([]);
  ledger.submit(document({}, { arrivedAt: ARRIVED_AT }), new Date());
  ledger.submit(withdrawal({}, { arrivedAt: arrivedAt(withdrawn, 'withdrawn') }), new Date());
  ledger.submit(document({ version: 2 }, { arrivedAt: arrivedAt(corrected, 'created') }), new Date());
  return ledger.unsettled.some(({ version, withdrawn: gone }) => version === 2 && !gone) ? 'public' : 'withdrawn';
}

const [bus, http] = [(at: number): Route => ({ by: 'bus', at }), (at: number): Route => ({ by: 'http', at })];
const MINUTE = 60_000;

it.each([
  ['HTTP, then the bus', http(MINUTE + 1_000), bus(MINUTE)],
  ['the bus, then HTTP', bus(MINUTE + 1_000), http(MINUTE)],
  ['HTTP by two replicas', http(MINUTE + 1_000), http(MINUTE)],
])('a correction after a withdrawal without version stands, though clocks are a second apart: %s', (_, withdrawn, corrected) => {
  expect(secondVersion(withdrawn, corrected)).toBe('public');
});

it.each([
  ['the bus alone, to the millisecond', bus(MINUTE), bus(MINUTE - 1)],
  ['long on the bus, withdrawn over HTTP', http(MINUTE), bus(0)],
])('what had come before the withdrawal is withdrawn, though registered later: %s', (_, withdrawn, corrected) => {
  expect(secondVersion(withdrawn, corrected)).toBe('withdrawn');
});
