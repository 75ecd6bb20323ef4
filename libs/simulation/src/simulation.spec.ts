import { DISCLOSURE_CODE, Document, KINDS, Withdrawal } from '@plaza/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { outcomes, simulateDay, type CreatedEmission, type Emission } from './index';

const day = { seed: 20261123, agencies: ['6110000', '6110001', '6110002'], now: new Date('2026-11-23T09:00:00Z') };
const emissions = [...simulateDay({ ...day, count: 800 })];
const created = emissions.filter((emission): emission is CreatedEmission => emission.kind === 'created');
const textOf = (emission: Emission) => JSON.stringify(emission.data).normalize('NFKC');

it('gives the same day for the same seed, and another for another', () => {
  const sameAs = (seed: number) => JSON.stringify([...simulateDay({ ...day, seed, count: 800 })]) === JSON.stringify(emissions);
  expect(sameAs(day.seed)).toBe(true);
  expect(sameAs(7)).toBe(false);
});

it('gives a document whatever its neighbours are: a shorter day is the beginning of a longer one', () => {
  const shorter = [...simulateDay({ ...day, count: 50, followUps: false })];
  const longer = [...simulateDay({ ...day, count: 80, followUps: false })];
  expect(JSON.stringify(longer.slice(0, 50)) === JSON.stringify(shorter)).toBe(true);
});

it('makes nothing that the contract refuses', () => {
  for (const { kind, data } of emissions) {
    const instance = kind === 'created' ? plainToInstance(Document, data) : plainToInstance(Withdrawal, data);
    expect(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
  }
});

it('shows every status, every kind, both layouts and every fate within 500 documents', () => {
  const first = [...simulateDay({ ...day, count: 500 })];
  const documents = first.filter((emission) => emission.kind === 'created');
  expect(new Set(documents.map(({ expectation }) => expectation.status))).toEqual(new Set(['open', 'partial', 'closed', 'held']));
  expect(new Set(documents.map(({ data }) => data.kind))).toEqual(new Set(KINDS));
  expect(new Set(documents.map(({ scenario }) => scenario)).size).toBe(18);
  const planTables = documents.filter(({ data }) => data.body.text?.startsWith('문서번호\t결재일자')).length;
  const letters = documents.filter(({ data }) => data.body.text?.includes('\n수신  ')).length;
  expect(planTables + letters).toBe(documents.length);
  expect(Math.min(planTables, letters)).toBeGreaterThan(200);
  expect(documents.some(({ data }) => data.version === 2)).toBe(true);
  expect(first.some(({ kind }) => kind === 'withdrawn')).toBe(true);
  expect(new Set(documents.map(({ data }) => data.agency.code))).toEqual(new Set(day.agencies));
});

it('holds few, and only what nobody could publish safely', () => {
  const held = created.filter(({ expectation }) => expectation.held);
  expect(held.length).toBeGreaterThan(10);
  expect(held.length).toBeLessThan(created.length * 0.1);
  expect(held.every(({ data, scenario }) => data.disclosureCode.startsWith('2') || scenario.includes('table of people'))).toBe(true);
});

it('puts every canary into the content of its own message', () => {
  for (const emission of emissions) {
    for (const canary of emission.expectation.mustNotAppear) expect(textOf(emission)).toContain(canary.normalize('NFKC'));
    if (emission.kind === 'created' && emission.expectation.status !== 'open') {
      const { disclosureCode, attachments } = emission.data;
      expect(emission.expectation.mustNotAppear.length + (attachments?.length ?? 0)).toBeGreaterThan(0);
      expect(disclosureCode).toMatch(DISCLOSURE_CODE);
    }
  }
});

it('puts no canary of any message into what any message shows openly', () => {
  const shown = created
    .filter(({ expectation }) => expectation.status === 'open')
    .map(textOf)
    .join('\n');
  const canaries = new Set(emissions.flatMap(({ expectation }) => expectation.mustNotAppear));
  expect(canaries.size).toBeGreaterThan(500);
  expect([...canaries].filter((canary) => shown.includes(canary))).toEqual([]);
});

it('demands nothing that it also forbids, and demands only what stands in the message', () => {
  for (const emission of emissions) {
    const { mustAppear, mustNotAppear } = emission.expectation;
    expect(mustAppear.filter((open) => mustNotAppear.some((canary) => open.includes(canary)))).toEqual([]);
    expect(mustAppear.filter((open) => !textOf(emission).includes(open.normalize('NFKC')))).toEqual([]);
  }
});

it('marks withheld ranges to the character', () => {
  const marked = created.filter(({ data }) => data.withheld?.some(({ end }) => end));
  expect(marked.length).toBeGreaterThan(30);
  for (const { data, expectation } of marked) {
    for (const { part, start, end } of data.withheld ?? []) {
      if (!end) continue;
      const whole = part === 'title' ? data.title : (data.body.text as string);
      expect(expectation.mustNotAppear).toContain(whole.slice(start ?? 0, end));
    }
  }
});

it('gives every version a word of its own to be found by', () => {
  const markers = created.filter(({ expectation }) => expectation.marker).map(({ data, expectation }) => `${data.documentId} ${data.version} ${expectation.marker}`);
  expect(new Set(markers.map((marker) => marker.split(' ')[2])).size).toBe(new Set(markers).size);
});

it('writes documents of the length that such documents have', () => {
  const lengths = created.map(({ data }) => data.body.text?.length ?? 0).sort((a, b) => a - b);
  expect(lengths[0]).toBeGreaterThanOrEqual(680);
  expect(lengths[lengths.length - 1]).toBeLessThan(3_000);
});

it('never names two documents alike in two runs', () => {
  const ids = (run: number) => [...simulateDay({ ...day, run, count: 50 })].map(({ data }) => data.documentId);
  expect(ids(1).filter((id) => ids(2).includes(id))).toEqual([]);
});

it('takes the time from its clock when it is given one', () => {
  const clock = () => new Date('2027-01-02T03:04:05.678Z');
  const [first] = simulateDay({ ...day, now: clock, count: 1, followUps: false });
  expect(first?.data).toMatchObject({ producedAt: '2027-01-02T12:04:05.678+09:00' });
});

describe('outcomes', () => {
  const results = outcomes(emissions);

  it('lets a withdrawal end its document, also when it overtakes it', () => {
    const overtaken = emissions.filter(({ kind, follows }) => kind === 'withdrawn' && !follows);
    expect(overtaken.length).toBeGreaterThan(0);
    for (const { data } of overtaken) {
      const document = created.find(({ data: { documentId } }) => documentId === data.documentId);
      const outcome = results.get(data.documentId);
      expect(outcome?.status).toBe('withdrawn');
      if (document?.expectation.marker) expect(outcome?.erased).toContain(document.expectation.marker);
    }
  });

  it('lets the higher version win, in whatever order they come', () => {
    const second = created.filter(({ data }) => data.version === 2);
    expect(second.length).toBeGreaterThan(0);
    for (const { data } of second) expect(results.get(data.documentId)?.version).toBe(2);
    expect(created.some(({ data }, i) => data.version === 1 && created.slice(0, i).some((earlier) => earlier.data.documentId === data.documentId && earlier.data.version === 2))).toBe(true);
  });

  it('publishes a corrected version after a withdrawal', () => {
    const revived = [...results].filter(([id, { status }]) => status !== 'withdrawn' && emissions.some(({ kind, data }) => kind === 'withdrawn' && data.documentId === id));
    expect(revived.length).toBeGreaterThan(0);
  });
});
