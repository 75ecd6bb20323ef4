import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { openArea, type Area } from '@plaza/storage';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { ClassificationHandlers } from '../classification.handlers';
import { keep } from '../decisions';
import { validated } from '../http/problems';
import { RulingRequest } from '../holds/ruling-request';
import { Rulings } from '../holds/rulings';
import { decisionRow, notJudged, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { LaterDecisions } from '../later-decisions';
import { MIGRATIONS } from '../migrations';
import { IntakeStandIn } from '../testing/intake';
import { noteWithdrawn } from '../withdrawals';
import { FileMaker } from './file-maker';
import { FileReader } from './file-reader';
import { FileRemoval } from './file-removal';
import { FileWork } from './file-work';

/** Real PostgreSQL, real reading and typing processes, a real folder; intake answers over real HTTP. */
const sent: DocumentClassifiedV1[] = [];
const folder = mkdtempSync(join(tmpdir(), 'open-plaza-files-'));
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let area: Area;
let handlers: ClassificationHandlers;
let work: FileWork;
let reader: FileReader;
let maker: FileMaker;
let removal: FileRemoval;
let judging: Judging;
let rulings: Rulings;
let later: LaterDecisions;
const quiet = { warn: () => undefined } as never;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  area = await openArea({ FILES_URL: pathToFileURL(join(folder, 'public')).href });
  judging = new Judging(source, intake.originals, newestPolicy());
  handlers = new ClassificationHandlers(judging);
  const publisher = { publish: async (emissions: { data: unknown }[]) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1)) };
  reader = new FileReader(source, intake.originals, folder);
  maker = new FileMaker(intake.originals, area);
  removal = new FileRemoval(source, area, quiet);
  later = new LaterDecisions(publisher as never, quiet);
  rulings = new Rulings(source, intake.originals, judging, later);
  work = new FileWork(source, intake.originals, judging, later, reader, maker, quiet);
});
beforeEach(() => (sent.length = 0));
afterAll(async () => {
  await Promise.all([reader.onModuleDestroy(), maker.onModuleDestroy()]);
  await intake.stop();
  await source.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function classify(changes: Partial<Document>): Promise<DocumentClassifiedV1> {
  return await deliver(intake.produce(changes));
}
async function deliver(event: DocumentProducedV1): Promise<DocumentClassifiedV1> {
  const batch = [{ data: event, emission: 1 }] as Received<DocumentProducedV1, Judged>[];
  batch[0]!.prepared = (await handlers.judge(batch))[0]!;
  const [emission] = await source.transaction((tx) => handlers.classify(batch, tx));
  return emission!.data as DocumentClassifiedV1;
}
/** What was decided after the files were seen to. */
async function afterFiles(): Promise<DocumentClassifiedV1> {
  await work.drain();
  return sent.at(-1)!;
}
const keys = async () => {
  const found: string[] = [];
  for await (const key of area.keys()) found.push(key);
  return found;
};
const text = (words: string) => Buffer.from(words);

it('a document is public at once while its files are read, and decided anew when they have been', async () => {
  const first = await classify({ documentId: 'clean', attachments: [intake.attach('위치도.txt', text('자전거도로 위치도'))] });
  expect(first).toMatchObject({ decision: 1, status: 'partial', text: expect.any(String), attachments: [{ status: 'held', url: null }] });
  expect(await afterFiles()).toMatchObject({ decision: 2, status: 'open', disclosureCode: '1NNNNNNNN', attachments: [{ status: 'open', original: true, mediaType: 'text/plain' }] });
});

it('a file in which nothing is found leaves as it is, where nothing can hide in it', async () => {
  await classify({ documentId: 'original', attachments: [intake.attach('위치도.txt', text('다른 위치도'))] });
  const { attachments } = await afterFiles();
  const sha256 = /files\/([0-9a-f]{64})\.txt$/.exec(attachments[0]!.url!)![1]!;
  expect(await keys()).toContain(`id-original/${sha256}`);
});

it('a file in which somebody is found is typed anew, and its original never comes near the public', async () => {
  const attachment = intake.attach('신청.txt', text('신청인 김민수(010-9876-5432)의 건'));
  await classify({ documentId: 'masked', title: '김민수 민원', attachments: [attachment] });
  const decided = await afterFiles();
  expect(decided).toMatchObject({ status: 'partial', attachments: [{ status: 'partial', original: false, mediaType: 'application/pdf', url: expect.stringMatching(/\.pdf$/), html: expect.stringMatching(/\.html$/) }] });
  expect(JSON.stringify(decided)).not.toMatch(/김민수|9876/);
  expect(await keys()).not.toContain(`id-masked/${attachment.sha256}`);
  expect(JSON.stringify(decided)).not.toContain(attachment.sha256);
  for (const key of (await keys()).filter((one) => one.startsWith('id-masked/'))) {
    const { stream } = (await area.read(key))!;
    const bytes = Buffer.concat((await stream.toArray()) as Buffer[]);
    expect(bytes.includes('김민수')).toBe(false);
  }
});

it('two files with the same bytes have an address each', async () => {
  await classify({ documentId: 'twins', attachments: [intake.attach('위치도.txt', text('같은 위치도')), intake.attach('약도.txt', text('같은 위치도'))] });
  const [first, second] = (await afterFiles()).attachments;
  expect(second!.url).toBe(first!.url!.replace('.txt', '-2.txt'));
});

it('what was made is read again: where somebody still stands in it, nothing of it is stored', async () => {
  const produced = intake.produce({ documentId: 'leaks', attachments: [intake.attach('신청.txt', text('신청인 김민수(010-9876-5432)'))] });
  const made = await maker.make(produced, { index: 0, name: '신청.txt', blocks: [{ kind: 'paragraph', text: '신청인 김민수(010-9876-5432)' }], original: false }, () => Promise.reject(new Error('stored')));
  expect(made).toEqual({ outcome: 'leaks' });
  expect((await keys()).filter((key) => key.startsWith('id-leaks/'))).toEqual([]);
});

it('a file that cannot be read is held with that reason, and a file beside it is not', async () => {
  await classify({ documentId: 'broken', attachments: [intake.attach('scan.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), intake.attach('설명.txt', text('설명'))] });
  const { attachments, status } = await afterFiles();
  expect(attachments).toMatchObject([{ status: 'held', url: null, grounds: [{ item: null }] }, { status: 'open' }]);
  expect(status).toBe('partial');
});

it('a file that has not arrived is waited for, and judged when its document comes again for it', async () => {
  const attachment = intake.attach('늦은 파일.txt', text('늦게 온 위치도'), {}, false);
  const event = intake.produce({ documentId: 'late', attachments: [attachment] });
  expect(await deliver(event)).toMatchObject({ attachments: [{ status: 'held', grounds: [{ reasonEn: 'The file has not arrived yet' }] }] });
  expect(await work.runOnce(new Date())).toBe(false);
  intake.attach('늦은 파일.txt', text('늦게 온 위치도'));
  expect(await deliver(event)).toMatchObject({ decision: 1 });
  expect(await afterFiles()).toMatchObject({ decision: 2, attachments: [{ status: 'open' }] });
});

it('a redelivery of what is done decides nothing anew', async () => {
  const event = intake.produce({ documentId: 'again', attachments: [intake.attach('위치도.txt', text('또 다른 위치도'))] });
  await deliver(event);
  await afterFiles();
  sent.length = 0;
  expect(await deliver(event)).toMatchObject({ decision: 2 });
  await work.drain();
  expect(sent).toEqual([]);
});

it('what is interrupted is done again, once', async () => {
  const put = jest.spyOn(area, 'put').mockRejectedValueOnce(new Error('the disk is away'));
  await classify({ documentId: 'interrupted', attachments: [intake.attach('위치도.txt', text('끊긴 위치도'))] });
  await work.drain();
  expect(sent).toEqual([]);
  put.mockRestore();
  expect(await work.runOnce(new Date(Date.now() + 60_000))).toBe(true);
  expect(sent).toMatchObject([{ decision: 2, attachments: [{ status: 'open' }] }]);
});

it('no original stays where it lay while it was read', () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('reading-'))).toEqual([]);
});

it('nothing is made of what has been withdrawn, and what was made is taken away', async () => {
  await classify({ documentId: 'withdrawn', attachments: [intake.attach('위치도.txt', text('거둘 위치도'))] });
  await afterFiles();
  expect((await keys()).some((key) => key.startsWith('id-withdrawn/'))).toBe(true);
  await source.transaction((tx) => noteWithdrawn(tx, [{ source: 'demo', documentId: 'withdrawn', version: 1 }]));
  expect(await removal.sweep(new Date())).toBe(1);
  expect((await keys()).some((key) => key.startsWith('id-withdrawn/'))).toBe(false);
});

it('what no decision lists any more is taken away in time, and what one lists stays', async () => {
  await classify({ documentId: 'corrected', attachments: [intake.attach('위치도.txt', text('첫 위치도'))] });
  await afterFiles();
  await classify({ documentId: 'corrected', version: 2, attachments: [intake.attach('위치도.txt', text('둘째 위치도'))] });
  await afterFiles();
  const before = (await keys()).length;
  expect(await removal.sweep(new Date())).toBe(0);
  expect(await removal.sweep(new Date(Date.now() + 3_600_000))).toBe(1);
  expect((await keys()).length).toBe(before - 1);
});

/** What is open is closed by two. */
async function rule(documentId: string, ruling: Partial<RulingRequest>): Promise<void> {
  const asked = validated(RulingRequest, { decision: 1, status: 'closed', grounds: [{ item: 7, reason: null }], reason: '검토함', by: 'kim', ...ruling });
  const answer = await rulings.decide(`id-${documentId}`, asked, new Date());
  if ('proposal' in answer) await rulings.confirm(answer.proposal.proposalId, { by: 'lee', reason: '동의함' }, new Date());
}
/** What is judged for the last time, before it is kept: `meanwhile` happens then, and may answer something else. */
function beforeItIsKept(meanwhile: (judged: Judged) => Promise<Judged | void>) {
  const judge = Judging.prototype.judgeAgainOrHold.bind(judging);
  const spy = jest.spyOn(judging, 'judgeAgainOrHold').mockImplementation(async (...given) => {
    const judged = await judge(...given);
    if (judged.filesToDo) return judged;
    spy.mockRestore();
    return (await meanwhile(judged)) ?? judged;
  });
}

it('what a person decides while files are made stands: it is not overwritten by what was judged before', async () => {
  await classify({ documentId: 'overtaken', attachments: [intake.attach('위치도.txt', text('추월된 위치도'))] });
  beforeItIsKept(() => rule('overtaken', {}));
  await work.drain();
  expect(sent.map(({ decision, status }) => [decision, status])).toEqual([[2, 'closed']]);
  const [{ status }] = await source.query(`SELECT status FROM decisions WHERE id = 'id-overtaken' ORDER BY decision DESC LIMIT 1`);
  expect(status).toBe('closed');
});

it('what cannot be judged with its files stands without them, and is tried again', async () => {
  const event = intake.produce({ documentId: 'unjudged', attachments: [intake.attach('위치도.txt', text('못 읽은 위치도'))] });
  await deliver(event);
  beforeItIsKept(() => Promise.resolve(judging.failed(event, 'JUDGING_TOO_LONG', new Date())));
  await work.drain();
  expect(sent).toEqual([]);
  expect(await work.runOnce(new Date(Date.now() + 60_000))).toBe(true);
  expect(sent).toMatchObject([{ decision: 2, status: 'open', text: expect.any(String) }]);
});

it('files that have gone again before their document was decided are made again', async () => {
  await classify({ documentId: 'swept', attachments: [intake.attach('위치도.txt', text('쓸려 간 위치도'))] });
  beforeItIsKept((judged) => Promise.resolve({ ...judged, filesToDo: true }));
  await work.drain();
  expect(await work.runOnce(new Date(Date.now() + 60_000))).toBe(true);
  expect(await work.runOnce(new Date(Date.now() + 3_600_000))).toBe(false);
});

it('what a person withheld stays withheld when its document comes again after nobody could judge it', async () => {
  const event = intake.produce({ documentId: 'ruled', disclosureCode: '1NNNNNNNN', body: { mediaType: 'text/plain', text: '단가는 개당 3,200원이다.' } });
  expect(await deliver(event)).toMatchObject({ status: 'open', text: expect.stringContaining('3,200원') });
  await rule('ruled', { status: 'partial', spans: [{ part: 'body', start: 4, end: 13, item: 7, reason: null }] });
  await source.transaction((tx) => keep(tx, [decisionRow(event, 3, judging.failed(event, 'JUDGING_TOO_LONG', new Date()), undefined)]));
  expect(await deliver(event)).toMatchObject({ decision: 3, status: 'held' });
  const decided = await afterFiles();
  expect(decided).toMatchObject({ decision: 4, status: 'partial' });
  expect(decided.text).not.toContain('3,200');
});

it('a text that took more time than its batch had is judged from the queue, and again where a busy machine did not get through it', async () => {
  const event = intake.produce({ documentId: 'long', disclosureCode: '1NNNNNNNN' });
  const late = notJudged(event, 'too-slow', new Date(), newestPolicy());
  jest.spyOn(judging, 'judgeFirst').mockResolvedValueOnce([late]);
  expect(await deliver(event)).toMatchObject({ decision: 1, status: 'held' });
  jest.spyOn(judging, 'judgeAgainOrHold').mockResolvedValueOnce(late);
  await work.drain();
  expect(sent).toEqual([]);
  expect(await work.runOnce(new Date(Date.now() + 60_000))).toBe(true);
  expect(sent).toMatchObject([{ decision: 2, status: 'open', text: expect.any(String) }]);
});

it('what is not judged to its end however often is kept as it came out in the end', async () => {
  const event = intake.produce({ documentId: 'slow', attachments: [intake.attach('위치도.txt', text('느린 위치도'))] });
  await deliver(event);
  const judge = Judging.prototype.judgeAgainOrHold.bind(judging);
  const spy = jest.spyOn(judging, 'judgeAgainOrHold').mockImplementation(async (...given) => ({ ...(await judge(...given)), provisional: true }));
  for (let hour = 0; await work.runOnce(new Date(Date.now() + hour * 3_600_000)); hour += 1);
  spy.mockRestore();
  expect(sent).toMatchObject([{ decision: 2 }]);
  expect(await source.query(`SELECT attempts FROM file_work WHERE id = 'id-slow'`)).toEqual([]);
});

describe('what lies in the public area', () => {
  const hourLater = () => new Date(Date.now() + 3_600_000);
  const keysOf = async (id: string) => (await keys()).filter((key) => key.startsWith(`${id}/`)).sort();
  /** With somebody in its file, so that it is typed anew: a PDF and a page. */
  async function typedAnew(documentId: string): Promise<DocumentProducedV1> {
    const event = intake.produce({ documentId, attachments: [intake.attach('신청.txt', text(`신청인 김민수(010-9876-5432)의 ${documentId} 건`))] });
    await deliver(event);
    await work.drain();
    return event;
  }
  const madeBefore = async (id: string, key: string, pdf: string) => {
    await area.put(`${id}/${pdf}`, text('PDF of before'));
    await source.query(
      `INSERT INTO public_files (id, key, outcome, sha256, html_sha256, made_at) SELECT id, $2, 'made', $3, html_sha256, now() - interval '1 day' FROM public_files WHERE id = $1 LIMIT 1`,
      [id, key, pdf],
    );
  };

  it('stays while it is listed, though what was made before had the same page', async () => {
    await typedAnew('page');
    const listed = await keysOf('id-page');
    await madeBefore('id-page', 'before', 'e'.repeat(64));
    expect(await removal.sweep(new Date())).toBe(1);
    expect(await keysOf('id-page')).toEqual(listed);
  });

  it('goes with the last that names it', async () => {
    await typedAnew('named-twice');
    await madeBefore('id-named-twice', 'before', 'e'.repeat(64));
    await classify({ documentId: 'named-twice', version: 2, attachments: [] });
    await removal.sweep(hourLater());
    expect(await keysOf('id-named-twice')).toEqual([]);
  });

  it('stays as long as its document is being worked on', async () => {
    await typedAnew('worked-on');
    await classify({ documentId: 'worked-on', version: 2, attachments: [] });
    await source.query(`INSERT INTO file_work (id, version, source, document_id, due_at) VALUES ('id-worked-on', 2, 'demo', 'worked-on', now() + interval '1 day')`);
    await removal.sweep(hourLater());
    expect(await keysOf('id-worked-on')).toHaveLength(2);
    await source.query(`DELETE FROM file_work WHERE id = 'id-worked-on'`);
    await removal.sweep(hourLater());
    expect(await keysOf('id-worked-on')).toEqual([]);
  });

  it('is made again where it went between a judgement that lists it and its decision', async () => {
    const event = await typedAnew('went');
    const listed = await keysOf('id-went');
    const judged = await judging.judgeAgainOrHold(event, new Date());
    await source.query(`DELETE FROM public_files WHERE id = 'id-went'`);
    for (const key of listed) await area.delete(key);
    await source.transaction((tx) => later.keep(tx, [decisionRow(event, 3, judged, undefined)]));
    await work.drain();
    expect(await keysOf('id-went')).toEqual(listed);
  });

  it('is known before it lies there: what was stored in part goes, too', async () => {
    const put = area.put.bind(area);
    const spy = jest.spyOn(area, 'put').mockImplementationOnce(put).mockRejectedValueOnce(new Error('the disk is away'));
    await typedAnew('in-part');
    spy.mockRestore();
    expect(await keysOf('id-in-part')).toHaveLength(1);
    await source.transaction((tx) => noteWithdrawn(tx, [{ source: 'demo', documentId: 'in-part', version: 1 }]));
    await work.runOnce(hourLater());
    await removal.sweep(new Date());
    expect(await keysOf('id-in-part')).toEqual([]);
  });
});
