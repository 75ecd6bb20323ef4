import { ARRIVED_AT, document, withdrawal } from '../testing/documents';
import { Ledger, type Entry } from './ledger';

const first = new Date('2026-07-15T00:00:00Z');
const later = new Date('2026-07-15T00:01:00Z');

/** The lines of a ledger as they are read back from the register. */
const readBack = (ledger: Ledger, bound?: Entry): Entry[] => [
  ...ledger.writings.map(({ submission, version, receivedAt }) => ({
    kind: submission.kind, version, receivedAt, digest: submission.digest, eventId: submission.eventId, arrivedAt: submission.arrivedAt,
    open: submission.kind === 'withdrawal' && submission.version === null,
  })),
  ...(bound ? [bound] : []),
].sort((a, b) => a.version - b.version);

describe('a document', () => {
  it('with the same content gets its first receipt again, and nothing is written', () => {
    const before = new Ledger([]);
    before.submit(document(), first);
    const after = new Ledger(readBack(before));
    expect(after.submit(document(), later)).toEqual({ status: 'duplicate', version: 1, receivedAt: first });
    expect([after.writings, after.unsettled]).toEqual([[], []]);
  });

  it('with other content under the same version is a conflict, also within one batch', () => {
    const ledger = new Ledger([]);
    ledger.submit(document(), first);
    expect(ledger.submit(document({ title: '다른 제목' }), first)).toEqual({ status: 'conflict', version: 1 });
    expect(ledger.writings).toHaveLength(1);
  });

  it('is accepted in a lower version after a higher one', () => {
    const ledger = new Ledger([]);
    ledger.submit(document({ version: 2 }), first);
    expect(ledger.submit(document({ version: 1 }), later).status).toBe('accepted');
    expect(ledger.unsettled).toEqual([{ version: 2, withdrawn: false }, { version: 1, withdrawn: false }]);
  });
});

describe('a withdrawal', () => {
  it('of a document nobody knows yet is kept, and nothing is emitted', () => {
    const ledger = new Ledger([]);
    expect(ledger.submit(withdrawal(), first)).toEqual({ status: 'accepted', version: null, receivedAt: first });
    expect([ledger.writings[0]!.version, ledger.unsettled]).toEqual([0, []]);
  });

  it('that was kept binds itself to the first version that comes, which is never emitted', () => {
    const before = new Ledger([]);
    before.submit(withdrawal(), first);
    const after = new Ledger(readBack(before));
    after.submit(document({ version: 3 }), later);
    expect([after.bound, after.unsettled]).toEqual([[{ from: 0, version: 3 }], [{ version: 3, withdrawn: true }]]);
  });

  it('that was kept does not take a second version with it', () => {
    const ledger = new Ledger([]);
    for (const submission of [withdrawal(), document(), document({ version: 2 })]) ledger.submit(submission, first);
    expect([ledger.bound, ledger.unsettled]).toEqual([[{ from: 0, version: 1 }], [{ version: 1, withdrawn: true }, { version: 2, withdrawn: false }]]);
  });

  it('that was kept with a version covers every version up to it, and is emitted when the document becomes known', () => {
    const ledger = new Ledger([]);
    for (const submission of [withdrawal({ version: 2 }), document(), document({ version: 2 }), document({ version: 3 })]) ledger.submit(submission, first);
    expect(ledger.unsettled).toEqual([{ version: 2, withdrawn: true }, { version: 3, withdrawn: false }]);
  });

  it('without version means the highest of that moment, not of the batch', () => {
    const ledger = new Ledger([]);
    for (const submission of [document(), withdrawal(), document({ version: 2 })]) ledger.submit(submission, first);
    expect(ledger.unsettled).toEqual([{ version: 1, withdrawn: true }, { version: 2, withdrawn: false }]);
  });

  it('delivered again after a correction does not withdraw the correction', () => {
    const event = { eventId: 'event-7' };
    const before = new Ledger([]);
    for (const submission of [document(), withdrawal({}, event), document({ version: 2 })]) before.submit(submission, first);
    const after = new Ledger(readBack(before));
    expect(after.submit(withdrawal({}, event), later)).toEqual({ status: 'duplicate', version: 1, receivedAt: first });
    expect(after.unsettled).toEqual([]);
  });

  it('repeated gets its first receipt, and with another reason is a conflict', () => {
    const ledger = new Ledger([]);
    ledger.submit(document(), first);
    ledger.submit(withdrawal(), first);
    expect(ledger.submit(withdrawal({ version: 1 }), later)).toEqual({ status: 'duplicate', version: 1, receivedAt: first });
    expect(ledger.submit(withdrawal({ reason: 'court-order' }), later).status).toBe('conflict');
  });

  it('stops the emission of every version it covers, and of no higher one', () => {
    const ledger = new Ledger([]);
    for (const submission of [document(), document({ version: 2 }), document({ version: 3 }), withdrawal({ version: 2 })]) ledger.submit(submission, first);
    expect([ledger.covered, ledger.unsettled]).toEqual([2, [{ version: 3, withdrawn: false }, { version: 2, withdrawn: true }]]);
  });

  it('that reaches less far than an earlier one changes nothing', () => {
    const ledger = new Ledger([]);
    for (const submission of [document(), withdrawal({ version: 5 }), withdrawal({ version: 2 })]) ledger.submit(submission, first);
    expect(ledger.unsettled).toEqual([{ version: 5, withdrawn: true }]);
  });
});

it('a withdrawal that waits without a version binds itself to none that another withdrawal covers already', () => {
  const ledger = new Ledger([]);
  ledger.submit(withdrawal({}), first);
  ledger.submit(withdrawal({ version: 1 }), first);
  ledger.submit(document(), later);
  expect([ledger.bound, ledger.unsettled]).toEqual([[], [{ version: 1, withdrawn: true }]]);
});

/** A source sent these one after the other; replicas may register them in any order, and what one of them had in hand comes again. */
describe('a withdrawal without version covers what had arrived before it', () => {
  const [v1, v2, all] = [document({}, { arrivedAt: ARRIVED_AT + 1 }), document({ version: 2 }, { arrivedAt: ARRIVED_AT + 2 }), withdrawal({}, { arrivedAt: ARRIVED_AT + 3, eventId: 'event-9' })];
  const again = document({ version: 2 }, { arrivedAt: ARRIVED_AT + 5 });
  const orders = [
    [v1, v2, all], [v1, all, v2], [v2, v1, all], [v2, all, v1], [all, v1, v2], [all, v2, v1],
    [v1, all, again, v2], [v1, again, v2, all], [v1, again, all, v2], [all, v1, again, v2],
  ];
  const named = (order: typeof orders[number]) => order.map((submission) => (submission === again ? 'version 2 again' : submission.kind === 'document' ? `version ${submission.version}` : 'withdrawal')).join(', ');

  it.each(orders.map((order) => [named(order), order] as const))('registered one by one: %s', (_, order) => {
    let lines: Entry[] = [];
    for (const submission of order) {
      const ledger = new Ledger(lines);
      ledger.submit(submission, first);
      const written = [...lines, ...readBack(ledger)];
      const copies = ledger.bound.map(({ from, version }) => ({ ...written.find((line) => line.kind === 'withdrawal' && line.version === from)!, version }));
      lines = [...written, ...copies].sort((a, b) => a.version - b.version);
    }
    expect(Math.max(...lines.filter(({ kind }) => kind === 'withdrawal').map(({ version }) => version))).toBe(2);
  });

  it.each(orders.map((order) => [named(order), order] as const))('in one batch: %s', (_, order) => {
    const ledger = new Ledger([]);
    for (const submission of order) ledger.submit(submission, first);
    expect(ledger.unsettled.filter(({ version }) => version === 2)).toEqual([{ version: 2, withdrawn: true }]);
    expect(ledger.unsettled.some(({ withdrawn }) => !withdrawn)).toBe(false);
  });

  it('and no correction that arrived after it', () => {
    const ledger = new Ledger([]);
    for (const submission of [v1, all, v2, document({ version: 3 }, { arrivedAt: ARRIVED_AT + 4 })]) ledger.submit(submission, first);
    expect(ledger.unsettled).toEqual([{ version: 2, withdrawn: true }, { version: 3, withdrawn: false }]);
  });
});
