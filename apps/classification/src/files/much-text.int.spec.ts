import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attachment, DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy, type Decision } from '@plaza/disclosure';
import { CHARACTERS_TOGETHER } from '@plaza/extraction';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { Judging } from '../judging/judging';
import { MIGRATIONS } from '../migrations';
import { IntakeStandIn } from '../testing/intake';
import { FileReader } from './file-reader';

/** Real PostgreSQL; intake answers over real HTTP. */
const folder = mkdtempSync(join(tmpdir(), 'open-plaza-much-text-'));
let database: TestDatabase;
let source: DataSource;
let intake: IntakeStandIn;
let judging: Judging;

beforeAll(async () => {
  database = await createTestDatabase(['classification']);
  source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake = await IntakeStandIn.start();
  judging = new Judging(source, intake.originals, newestPolicy());
});
afterAll(async () => {
  await intake.stop();
  await source.destroy();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A file that holds the same paragraph again and again, and has been read before. */
async function read(name: string, characters: number): Promise<Attachment> {
  const attachment = intake.attach(name, Buffer.from(`${name} ${characters}`));
  await source.query(
    `INSERT INTO readings (source, sha256, size, reader, reading, read_at)
     SELECT 'demo', $1, $2, 2, '{"content":{"format":"txt","blocks":[' || rtrim(repeat('{"kind":"paragraph","text":"' || repeat('가', 9999) || '"},', $3), ',') || '],"elsewhere":[],"readAgain":[]}}', now()`,
    [attachment.sha256, attachment.size, characters / 10_000],
  );
  return attachment;
}
const judged = async (produced: DocumentProducedV1) => (await judging.judgeAgainOrHold(produced, new Date())).decision;
/** How many readings came out of the database meanwhile. */
async function loadedDuring(work: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(source.manager, 'query');
  await work();
  const rows = (await Promise.all(query.mock.results.map(({ value }) => value as Promise<unknown>))).flat() as (null | { reading?: unknown })[];
  query.mockRestore();
  return rows.filter((row) => row?.reading !== undefined).length;
}

it('of files with more text than is judged together the longest waits alone, with its reason; its document and the others do not', async () => {
  const attachments = [await read('큰 표.txt', CHARACTERS_TOGETHER - 1_000_000), await read('작은 표.txt', 1_500_000), await read('설명.txt', 10_000)];
  const { status, rendition, record, released } = await judged(intake.produce({ documentId: 'much', attachments }));
  expect(record.fileHolds).toEqual([{ index: 0, code: 'file-too-large' }]);
  expect(rendition.attachments[0]).toMatchObject({ status: 'held', url: null, grounds: [{ reasonEn: 'It holds more than can be judged automatically' }] });
  expect(released.map(({ index }) => index)).toEqual([1, 2]);
  expect({ status, text: rendition.text }).toEqual({ status: 'partial', text: expect.any(String) });
  expect(rendition.title).not.toBe('[판단 대기]');
});

it('a file of as much text as one may have is judged', async () => {
  const { record, released } = await judged(intake.produce({ documentId: 'full', attachments: [await read('가득.txt', CHARACTERS_TOGETHER)] }));
  expect(record.fileHolds).toEqual([]);
  expect(released).toHaveLength(1);
});

it('the same bytes attached twice count twice, as they are judged twice', async () => {
  const twin = await read('쌍.txt', CHARACTERS_TOGETHER / 2 + 10_000);
  expect((await judged(intake.produce({ documentId: 'twins', attachments: [twin, { ...twin, name: '쌍 2.txt' }] }))).record.fileHolds).toHaveLength(2);
});

it('two hundred files of much text are never in memory together', async () => {
  const attachments: Attachment[] = [];
  while (attachments.length < 200) attachments.push(await read(`${attachments.length}.txt`, 1_000_000));
  const produced = intake.produce({ documentId: 'two-hundred', attachments });
  let decision!: Decision;
  expect(await loadedDuring(async () => (decision = await judged(produced)))).toBe(8);
  expect(decision.record.fileHolds).toHaveLength(192);
  const reader = new FileReader(source, intake.originals, folder);
  expect(await loadedDuring(() => reader.readAll(produced, decision))).toBe(0);
  await reader.onModuleDestroy();
});
