import type { PublicDocument } from '@plaza/contracts';
import type { Outcome } from '@plaza/simulation';
import { join } from 'node:path';
import { aDocument } from '../documents';
import { eventually } from '../eventually';
import { Plaza } from '../plaza';
import { poison, sendBadInput, violateConstraintInPublication, violateConstraints } from './forcing';
import { Inside } from './inside';
import { Needles, type Evidence, type Find } from './needles';
import { StreamListener } from './outside-world';
import { readEverything, type Survey } from './survey';
import { termsOnDisk } from './index-on-disk';
import { AGENCIES, secretDay, waves, WORDS } from './secret-day';
import { sendWave, sha256, SourceOnTheBus } from './sending';
import { SpanReceiver } from './span-receiver';

jest.setTimeout(300_000);

const { submissions, results } = secretDay(20261123, 420);

let plaza: Plaza;
const listeners: StreamListener[] = [];
let spans: SpanReceiver;
let inside: Inside;
let restricted: Needles;
let erased: Needles;
const evidence: Record<string, Evidence[]> = {};
let survey: Survey;
let heldIds: string[];
let sqlStates: string[];
let deadLetters: { service: string; side: string; payload: string }[];

beforeAll(async () => {
  spans = await SpanReceiver.start();
  plaza = await Plaza.start({ LOG_LEVEL: 'trace', OTEL_EXPORTER_OTLP_ENDPOINT: spans.url, TRACES_PER_SECOND: '1000000' });
  inside = await Inside.open(plaza);
  const source = await SourceOnTheBus.connect(plaza);
  const listen = () => listeners[listeners.push(new StreamListener(plaza, '/api/v1/stream?after=0')) - 1]!;
  const fromTheStart = listen();

  // What fails is tried for twenty seconds before it is given up; meanwhile the day goes on.
  await plaza.submit('documents', [aDocument({ documentId: 'TWICE', agency: { code: AGENCIES[0]!, name: '서울특별시' } })]);
  await inside.settled();
  await violateConstraintInPublication(inside, { source: 'demo', sourceDocumentId: 'TWICE' }, WORDS.violation);
  await poison(inside, WORDS.poison);
  evidence['answers to bad input'] = await sendBadInput(plaza, source, WORDS.refused);
  for (const wave of waves(submissions)) {
    await sendWave(plaza, source, wave);
    // Only what was public for a while can be gone afterwards.
    await inside.settled();
  }
  const { rows: [twice] } = await inside.database.query<{ id: string }>(`SELECT public_id AS id FROM intake.document WHERE document_id = 'TWICE'`);
  const withdrawn = await fetch(`${plaza.consoleUrl}/api/documents/${twice!.id}/withdraw`, {
    method: 'POST', headers: { authorization: `Bearer ${plaza.credentials.operator.token}`, 'content-type': 'application/json' }, body: JSON.stringify({ reason: 'other', note: WORDS.note }),
  });
  expect(withdrawn.status).toBe(202);
  sqlStates = await violateConstraints(inside, WORDS.violation);
  await inside.settled();
  const words = [...results.values()].flatMap(({ mustNotAppear }) => mustNotAppear);
  survey = await readEverything(plaza, words.filter((word, at) => /^[가-힣]{4}$/.test(word) && at % 3 === 0));
  Object.assign(evidence, survey.evidence);
  await eventually('the stream has told everything', () => fromTheStart.cursor >= BigInt(survey.changes.at(-1)!.cursor) || undefined);
  const again = listen();
  await eventually('the stream tells everything again', () => again.cursor >= BigInt(survey.changes.at(-1)!.cursor) || undefined);
  await Promise.all([fromTheStart.stop(), again.stop()]);
  evidence['the stream'] = [fromTheStart.evidence, again.evidence];

  evidence['answers to the source about its documents'] = await inside.standings([...results.keys()]);
  evidence['the metrics'] = await inside.metrics();
  const register = await inside.tables((schema) => schema === 'intake');
  const { rows: digests } = await inside.database.query<{ digest: Buffer }>('SELECT digest FROM intake.production_register');
  const originals = submissions.flatMap((submission) => submission.originals);
  restricted = new Needles([
    ...words, WORDS.attached, WORDS.note, WORDS.refused, WORDS.poison,
    // A hash of an original lets anyone confirm a guess.
    ...originals.map(sha256), ...digests.flatMap(({ digest }) => [digest.toString('hex'), digest.toString('base64url')]),
  ]);
  erased = new Needles([...results.values()].flatMap((outcome) => outcome.erased));
  // Otherwise nothing is proven: what is looked for must be found where it belongs.
  const known = new Set(new Needles(words).in([...register, ...register.map(plain), ...originals.map((bytes) => ({ where: 'original', bytes }))]).map(({ needle }) => needle));
  expect(words.filter((word) => !known.has(word))).toEqual([]);

  // The console keeps copies of dead letters, for operators alone; everything else it keeps must be clean.
  evidence['tables outside the restricted side'] = await inside.tables((schema, table) => schema !== 'intake' && schema !== 'classification' && table !== 'dead_letters');
  evidence['PUBLICATIONS from its start'] = await inside.stream('PUBLICATIONS');
  evidence['other streams outside the restricted side'] = (await Promise.all(['DISCLOSURE', 'RECEIPTS', 'DEAD_LETTERS_PUBLIC'].map((stream) => inside.stream(stream)))).flat();
  deadLetters = (await eventually('the dead letters', async () => {
    const letters = await inside.deadLetters();
    return letters.length >= 3 ? letters : undefined;
  }, 60_000)).map(({ service, keptIn, payload }) => ({ service, side: keptIn, payload: Buffer.from(payload, 'base64').toString() }));
  heldIds = (await inside.database.query<{ id: string }>(`SELECT source_document_id AS id FROM publication.entries WHERE status = 'held' ORDER BY 1`)).rows.map(({ id }) => id);
  evidence['everything that public services heard and said on the bus'] = inside.heard;
  await inside.close();
  // Search saves its index and every service sends its last spans before it ends.
  await plaza.stop();
  evidence['the snapshots of search'] = inside.files('search/snapshots');
  evidence['the spans'] = spans.requests.map((bytes) => ({ where: 'span', bytes }));
  evidence['the logs of services and servers'] = [...inside.files('logs'), { where: 'what npm start printed', bytes: Buffer.from(plaza.output) }];
  evidence['the files of PUBLICATIONS'] = inside.files('nats').filter(({ where }) => where.includes('/PUBLICATIONS/'));
});

afterAll(async () => {
  await Promise.all(listeners.map((listener) => listener.stop()));
  await inside?.close();
  await plaza?.end();
  await spans?.stop();
});

const SURFACES = [
  'tables outside the restricted side', 'PUBLICATIONS from its start', 'the files of PUBLICATIONS', 'other streams outside the restricted side',
  'everything that public services heard and said on the bus', 'the change log', 'the stream', 'the documents and their pages', 'search, register and statistics',
  'the feeds', 'answers to searches for restricted words', 'answers to bad input', 'answers to the source about its documents', 'the metrics', 'the snapshots of search', 'the spans', 'the logs of services and servers',
];
/** Where public texts stand: looked at as well as anywhere, or these tests would prove nothing. */
const SHOWING = [
  'tables outside the restricted side', 'PUBLICATIONS from its start', 'the files of PUBLICATIONS', 'everything that public services heard and said on the bus', 'the change log',
  'the stream', 'the documents and their pages', 'search, register and statistics',
];
const FINAL = SHOWING.filter((surface) => surface !== 'everything that public services heard and said on the bus' && surface !== 'the stream');
/** Some numbers are written in full width and must not come out in the plain digits either. */
const plain = ({ where, bytes }: Evidence): Evidence => ({ where, bytes: Buffer.from(bytes.toString().normalize('NFKC')) });
const brief = (finds: Find[]) => finds.slice(0, 20).map(({ needle, as, where }) => `${needle} (${as}) in ${where}`);
const current = (documentId: string) => [...survey.standing.values()].find((document) => document.sourceDocumentId === documentId);

describe('no restricted word of the day', () => {
  it.each(SURFACES)('stands in %s', (surface) => {
    expect(evidence[surface]!.length).toBeGreaterThan(0);
    expect(brief(restricted.in(evidence[surface]!))).toEqual([]);
  });

  it('is found by a search', () => {
    expect(survey.found.size).toBeGreaterThan(50);
    expect([...survey.found].filter(([, total]) => total > 0)).toEqual([]);
  });

  it.each(SHOWING)('is missed by looking: public words are found in %s', (surface) => {
    const shown = [...results.values()].flatMap(({ marker }) => marker ?? []);
    const found = new Set(new Needles(shown).in(evidence[surface]!).map(({ needle }) => needle));
    expect(found.size).toBeGreaterThan(surface.startsWith('search') ? 50 : shown.length - 1);
  });
});

describe('what was corrected or withdrawn', () => {
  it.each([...FINAL, 'the feeds'])('is gone from %s', (surface) => {
    expect(brief(erased.in(evidence[surface]!))).toEqual([]);
  });

  it('was public before', () => {
    expect(new Set(erased.in(evidence['everything that public services heard and said on the bus']!).map(({ needle }) => needle)).size).toBeGreaterThan(10);
  });
});

describe('the index on disk', () => {
  it('knows no word that no public text has', () => {
    const texts = [...survey.standing.values()].map((document) => JSON.stringify(document).normalize('NFKC').toLowerCase());
    const terms = termsOnDisk(join(plaza.dataDir, 'search/snapshots'));
    expect(terms.size).toBeGreaterThan(1_000);
    // The index knows 1,250,000 as one number.
    const shown = `${texts.join('\n')}\n${texts.join('\n').replace(/(?<=\d),(?=\d)/g, '')}`;
    expect([...terms].filter((term) => !shown.includes(term))).toEqual([]);
  });
});

describe('logs and spans', () => {
  it.each(['the spans', 'the logs of services and servers'])('say nothing of any text, nor of what was violated or asked: %s', (surface) => {
    const texts = [...results.values()].flatMap(({ marker, erased: gone }) => [...(marker ? [marker] : []), ...gone]);
    expect(brief(new Needles([...texts, WORDS.violation, WORDS.reader]).in(evidence[surface]!))).toEqual([]);
  });

  it('come from everybody', () => {
    const logs = new Map(evidence['the logs of services and servers']!.map(({ where, bytes }) => [where, bytes.length]));
    const services = ['intake', 'classification', 'publication', 'search', 'portal'];
    expect([...services, 'nats', 'postgres'].filter((name) => !logs.get(`file logs/${name}.log`))).toEqual([]);
    const exported = Buffer.concat(spans.requests);
    expect([...services, 'process document.produced.v1', 'plaza.outcome'].filter((name) => !exported.includes(name))).toEqual([]);
  });

  it('had constraint violations to tell of', () => {
    expect(new Set(sqlStates)).toEqual(new Set(['23505', '23502', '23503', '22P02', '22007', '23514', '23001']));
    expect(evidence['the logs of services and servers']!.find(({ where }) => where === 'file logs/publication.log')!.bytes.toString()).toContain('23505');
  });
});

describe('a poisoned event', () => {
  it('is kept as evidence on the restricted side alone', () => {
    const poisoned = deadLetters.filter(({ payload }) => payload.includes(WORDS.poison));
    expect(poisoned.map(({ side, service }) => [side, service])).toEqual([['DEAD_LETTERS_RESTRICTED', 'classification'], ['DEAD_LETTERS_RESTRICTED', 'classification']]);
    expect(deadLetters.filter(({ payload }) => payload.includes(WORDS.violation)).map(({ side }) => side)).toEqual(['DEAD_LETTERS_PUBLIC']);
  });
});

describe('every document', () => {
  it('stands as the day says it must', () => {
    const wrong = [...results].flatMap(([documentId, { status, version }]) => {
      const document = current(documentId);
      return document?.status === status && document.version === version ? [] : [{ documentId, wanted: { status, version }, got: document && { status: document.status, version: document.version, grounds: (document as PublicDocument).grounds } }];
    });
    expect(wrong).toEqual([]);
  });

  it('is held only when the day marks it so', () => {
    const marked = [...results].filter(([, { held }]) => held).map(([documentId]) => documentId).sort();
    expect(marked.length).toBeGreaterThan(10);
    expect(heldIds).toEqual(marked);
  });

  it('shows the people who did the work, and what only looks personal', () => {
    const lost = [...results].flatMap(([documentId, outcome]) => missing(documentId, outcome));
    expect(lost).toEqual([]);
  });
});

function missing(documentId: string, { mustAppear }: Outcome): string[] {
  const document = current(documentId)!;
  const [json, korean, english] = [JSON.stringify(document), survey.pages.get(`${document.id} ko`)!, survey.pages.get(`${document.id} en`)!];
  // The English page gives the reason in English.
  const reasons = 'grounds' in document ? document.grounds.map(({ reason }) => reason) : [];
  return mustAppear
    .filter((word) => !json.includes(word) || !korean.includes(word) || (!english.includes(word) && !reasons.includes(word)))
    .map((word) => `${documentId} ${word}`);
}
