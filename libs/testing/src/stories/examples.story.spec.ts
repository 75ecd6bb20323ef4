import { createHash } from 'node:crypto';
import type { Document, Problem, PublicDocument } from '@plaza/contracts';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { BASE, examples } from './examples';
import { HOSTILE_ENVELOPES, HOSTILE_INPUTS } from './hostile-input';
import { RawSource } from './raw-source';

/** What comes out for what goes in, on the running system: JSON and page, good input and bad. */
let plaza: Plaza;
let source: RawSource;
let pids: Record<string, number>;

beforeAll(async () => {
  plaza = await Plaza.start();
  source = new RawSource(await plaza.connectAs('source'));
  ({ pids } = plaza.state);
});
afterAll(async () => plaza?.end());

/** The public JSON and the public page, as text. */
async function shownOf(id: string): Promise<string[]> {
  return await Promise.all([`/api/v1/documents/${id}`, `/documents/${id}`].map(async (path) => await (await fetch(`${plaza.url}${path}`)).text()));
}

/** Of the embargo. Set when it is sent, however long the system took to start. */
const opensAt = new Date();
const hasEmbargo = ({ input }: ReturnType<typeof examples>[number]) => Number(input.restrictedUntil !== undefined);
/** The embargo first: it must be looked at before it is over. */
const cases = () => examples(opensAt.toISOString()).sort((one, other) => hasEmbargo(other) - hasEmbargo(one));
const idOf = (index: number) => `example-${index}`;
const EMBARGO = 0;

describe('Examples', () => {
  beforeAll(async () => {
    opensAt.setTime(Date.now() + 20_000);
    for (const [index, { input }] of cases().entries()) {
      await source.send({ id: idOf(index), payload: { ...BASE, documentId: idOf(index), ...input } });
    }
  });

  it.each(cases().map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
    const { public: expected, contains, absent } = cases()[index]!;
    const { id } = await source.receiptFor(idOf(index));
    const first = await eventually('the first decision is public', async () => {
      const change = (await plaza.changes()).find(({ document }) => document.id === id);
      return change && (change.document as PublicDocument);
    });
    expect(first).toMatchObject({ ...expected, version: 1, decision: 1 });
    for (const shown of await shownOf(id)) {
      for (const part of contains) expect(shown).toContain(part);
      for (const part of absent) expect(shown).not.toContain(part);
    }
  });
});

describe('Bad input', () => {
  const fieldsOf = (answer: { problem: Problem } | object) => ('problem' in answer ? (answer.problem.errors ?? []).map(({ field }) => field) : []);
  const neighbour = (name: string): Document => aDocument({ documentId: `neighbour-${name}` });

  it('over NATS: each bad event is answered once, by a refusal that names its field; its good neighbours are accepted', async () => {
    const all = [...HOSTILE_INPUTS, ...HOSTILE_ENVELOPES].map((input, index) => ({ ...input, id: `hostile-${index}` }));
    for (const [index, { name: _, status: __, fields: ___, ...event }] of all.entries()) {
      await source.send(event);
      await source.send({ id: `neighbour-${index}`, payload: neighbour(`nats-${index}`) });
    }
    for (const [index, { id, name, status, fields }] of all.entries()) {
      expect(await source.receiptFor(`neighbour-${index}`)).toMatchObject({ status: 'accepted' });
      expect({ name, answer: await source.answerTo(id) }).toMatchObject({ name, answer: { outcome: 'refused', status, problem: { status } } });
      expect({ name, fields: fieldsOf(await source.answerTo(id)) }).toEqual({ name, fields: expect.arrayContaining(fields) });
      expect(source.answersTo(id)).toHaveLength(1);
    }
    for (const index of all.keys()) await plaza.document(`neighbour-nats-${index}`, ({ status }) => status === 'open');
  });

  it('over HTTP: the same problems, with their status', async () => {
    const { intakeUrl, sources } = plaza.credentials;
    for (const { name, status, fields, payload } of HOSTILE_INPUTS) {
      const response = await fetch(`${intakeUrl}/v1/documents`, {
        method: 'POST',
        headers: { authorization: `Bearer ${sources.demo!.apiKey}`, 'content-type': 'application/json' },
        body: typeof payload === 'string' ? payload : payload instanceof Uint8Array ? Buffer.from(payload) : JSON.stringify(payload),
      });
      const problem = (await response.json()) as Problem;
      expect({ name, status: response.status, type: response.headers.get('content-type') }).toEqual({
        name, status, type: expect.stringMatching(/^application\/problem\+json/),
      });
      expect(problem.status).toBe(status);
      expect({ name, fields: fieldsOf({ problem }) }).toEqual({ name, fields: expect.arrayContaining(fields) });
    }
  });

  it('an event whose id is unreadable is refused too, by the name of the attribute', async () => {
    const before = source.answers.length;
    await source.send({ id: 'x'.repeat(10_000), payload: neighbour('long') });
    await source.send({ id: '', payload: neighbour('nameless') });
    const answers = await eventually('two refusals', () => (source.answers.length >= before + 2 ? source.answers.slice(before) : undefined));
    for (const answer of answers) expect(answer).toMatchObject({ outcome: 'refused', status: 400, eventId: null, problem: { errors: [{ field: 'id' }] } });
  });

  it('versions replayed and out of order: each is answered, the highest stands, and a replay adds nothing', async () => {
    const version = (number: number) => aDocument({ documentId: 'reordered', version: number, title: `자전거도로 정비 ${number}차 계획` });
    for (const number of [3, 1, 2, 3, 1]) await source.send({ id: `reordered-${number}`, payload: version(number) });
    await source.send({ id: 'reordered-conflict', payload: { ...version(2), title: '다른 내용' } });
    expect(await source.answerTo('reordered-conflict')).toMatchObject({ outcome: 'refused', status: 409, problem: { errors: [{ field: 'version' }] } });
    const answers = await eventually('every event is answered', () => {
      const found = [1, 2, 3].map((number) => source.answersTo(`reordered-${number}`));
      return found.flat().length === 5 ? found : undefined;
    });
    expect(answers.map((ofOne) => ofOne.map(({ status }) => status))).toEqual([['accepted', 'duplicate'], ['accepted'], ['accepted', 'duplicate']]);
    for (const [one, other] of answers) if (other) expect(other).toMatchObject({ id: (one as { id: string }).id, receivedAt: (one as { receivedAt: string }).receivedAt });
    await plaza.document('reordered', (document) => document.version === 3);
    const entries = (await plaza.changes()).filter(({ document }) => document.sourceDocumentId === 'reordered').map(({ document }) => document.version);
    expect(entries).toEqual([...new Set(entries)].sort());
    expect(entries.at(-1)).toBe(3);
  });

  it('a text made to be slow costs its own publication only: it is held, its neighbours pass', async () => {
    const { intakeUrl, sources } = plaza.credentials;
    const text = Buffer.from('신청인 김민수님은 '.repeat(400_000)).subarray(0, 10 * 1024 * 1024 - 1);
    const sha256 = createHash('sha256').update(text.subarray(0, text.lastIndexOf(' '))).digest('hex');
    const uploaded = await fetch(`${intakeUrl}/v1/blobs/${sha256}`, {
      method: 'PUT', headers: { authorization: `Bearer ${sources.demo!.apiKey}` }, body: text.subarray(0, text.lastIndexOf(' ')),
    });
    expect(uploaded.status).toBe(201);
    await source.send({ id: 'slow', payload: aDocument({ documentId: 'slow', body: { mediaType: 'text/plain', sha256 } }) });
    await source.send({ id: 'neighbour-slow', payload: neighbour('slow') });
    await plaza.document('neighbour-slow', ({ status }) => status === 'open');
    const slow = await plaza.document('slow');
    expect(JSON.stringify(slow)).not.toContain('김민수');
    expect(['held', 'partial']).toContain(slow.status);
  });
});

it('an embargo that is over opens the document by itself, as a new decision of the same version', async () => {
  const { id } = await source.receiptFor(idOf(EMBARGO));
  const open = (await plaza.document(idOf(EMBARGO), ({ decision }) => decision === 2)) as PublicDocument;
  expect(open).toMatchObject({ id, version: 1, status: 'open', disclosureCode: '1NNNNNNNN', grounds: [], text: BASE.body.text });
  expect(Date.parse(open.journey.classifiedAt)).toBeGreaterThanOrEqual(opensAt.getTime());
  for (const shown of await shownOf(id)) expect(shown).toContain('한강대로');
  const entries = (await plaza.changes()).filter(({ document }) => document.id === id);
  expect(entries.map(({ type, document: { version, decision, status } }) => [type, version, decision, status])).toEqual([
    ['published', 1, 1, 'closed'], ['corrected', 1, 2, 'open'],
  ]);
});

it('no service was harmed: none restarted, none logged a failure, nothing is left as a dead letter', async () => {
  expect(plaza.state.pids).toEqual(pids);
  expect((await fetch(`${plaza.url}/health/ready`)).status).toBe(200);
  for (const [name, log] of plaza.logs()) {
    const failures = log.split('\n').filter((line) => line.startsWith('{') && (JSON.parse(line) as { level: number }).level >= 50);
    expect({ name, failures }).toEqual({ name, failures: [] });
  }
});
