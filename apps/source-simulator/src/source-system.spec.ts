import type { DocumentReceivedV1 } from '@plaza/contracts';
import { simulateDay } from '@plaza/simulation';
import { pino } from 'pino';
import { cloudEventOf, dataOf } from './cloud-event';
import { IntakeRefusalError, IntakeUnavailableError } from './intake-client';
import { letterOf, type Letter } from './letter';
import { Pace } from './pace';
import { SourceSystem, type Ways } from './source-system';

const day = { seed: 3, agencies: ['6110000'], now: new Date('2026-11-23T09:00:00Z') };

function started(ways: Partial<Ways> = {}, count = 300) {
  const published: Letter[] = [];
  const submitted: Letter[] = [];
  const lines: string[] = [];
  const all: Ways = {
    publish: async (letter) => void published.push(letter),
    submit: async (letter) => void submitted.push(letter),
    upload: async () => undefined,
    ...ways,
  };
  const source = new SourceSystem(simulateDay({ ...day, count }), all, pino({}, { write: (line) => lines.push(line) }));
  return { source, published, submitted, lines };
}

const receiptFor = ({ kind, documentId, data }: Letter): DocumentReceivedV1 => ({
  source: 'demo', subject: kind === 'created' ? 'document' : 'withdrawal', documentId, version: data.version ?? 1,
  status: 'accepted', id: 'public', receivedAt: '2026-11-23T09:00:00Z', eventId: null,
});

it('keeps at every letter until its receipt is there', async () => {
  const { source, published, submitted } = started({}, 40);
  while (source.produce(0));
  source.send(0);
  await source.flushed();
  const first = published.map(({ key }) => key);
  source.send(5_000);
  await source.flushed();
  expect(published.slice(first.length).map(({ key }) => key)).toEqual(expect.arrayContaining(first));
  for (let now = 6_000; source.outstanding > 0; now += 400_000) {
    [...published].forEach((letter) => source.received(receiptFor(letter)));
    source.send(now);
    await source.flushed();
  }
  expect(source.counts).toMatchObject({ refused: 0, failures: 0, received: new Set([...published, ...submitted].map(({ key }) => key)).size });
  expect(submitted.length).toBeGreaterThan(0);
});

it('produces nothing new while two thousand letters wait for a receipt', () => {
  const { source } = started({}, Infinity);
  while (source.produce(0));
  expect(source.outstanding).toBe(2_000);
});

it('tries again when a way fails, and gives up only on a refusal, without a word of the content in its log', async () => {
  const failing = started({
    publish: async () => Promise.reject(Object.assign(new Error('NATS said 김맑음'), { name: 'NatsError', code: 'TIMEOUT' })),
    submit: async () => Promise.reject(new IntakeRefusalError(400, { type: 'about:blank', title: 'Bad Request', status: 400 })),
    upload: async () => Promise.reject(new IntakeUnavailableError('away')),
  }, 100);
  while (failing.source.produce(0));
  const before = failing.source.outstanding;
  failing.source.send(0);
  await failing.source.flushed();
  const { refused, failures } = failing.source.counts;
  expect(refused).toBeGreaterThan(0);
  expect(failures).toBeGreaterThan(50);
  expect(failing.source.outstanding).toBe(before - refused);
  expect(failing.lines.join('')).toContain('TIMEOUT');
  expect(failing.lines.join('')).not.toContain('김맑음');
});

it('says the same of a document however often it is sent, and each way is used', () => {
  const emissions = [...simulateDay({ ...day, count: 400, followUps: false })];
  const letters = emissions.map((emission) => letterOf(emission, new Date(0)));
  const again = emissions.map((emission) => letterOf(emission, new Date(9)));
  expect(again.map(({ data, route, key }) => ({ data, route, key }))).toEqual(letters.map(({ data, route, key }) => ({ data, route, key })));
  expect(new Set(letters.map(({ route }) => route))).toEqual(new Set(['binary', 'structured', 'http']));
  const uploaded = letters.map(({ blobs }) => new Set(blobs.map(({ sha256 }) => sha256)));
  const named = letters.map(({ data }) => ('body' in data ? [data.body.sha256, ...(data.attachments ?? []).map(({ sha256 }) => sha256)].filter((hash) => hash !== undefined) : []));
  expect(uploaded).toEqual(named.map((hashes) => new Set(hashes)));
  expect(letters.some(({ data }) => 'body' in data && data.body.sha256)).toBe(true);
  expect(letters.some(({ data }) => 'attachments' in data && data.attachments!.length > 0)).toBe(true);
});

it('carries the same data in both content modes', () => {
  const [emission] = simulateDay({ ...day, count: 1 });
  if (!emission) throw new Error('no emission');
  for (const route of ['binary', 'structured'] as const) {
    const letter = { ...letterOf(emission, new Date(0)), route };
    const { headers, payload } = cloudEventOf(letter, 'demo');
    expect(dataOf(headers['content-type'] as string, payload)).toEqual(letter.data);
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  }
});

it('keeps its pace on average and does not make up for a long pause', () => {
  let turn = 0;
  const pace = new Pace(10, 0, () => (turn++ % 100) / 100);
  let count = 0;
  for (let now = 0; now < 100_000; now += 20) count += pace.due(now);
  expect(count).toBeGreaterThan(900);
  expect(count).toBeLessThan(1_200);
  expect(pace.due(10_000_000)).toBeLessThan(10);
});
