import { createHash } from 'node:crypto';
import type { DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { IntakeStandIn } from '../testing/intake';
import { Judging } from './judging';

/** Real PostgreSQL; intake answers over real HTTP. */
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
});

function withBlob(documentId: string, text: string): DocumentProducedV1 {
  const sha256 = createHash('sha256').update(text).digest('hex');
  intake.blobs.set(sha256, Buffer.from(text));
  return intake.produce({ documentId, body: { mediaType: 'text/plain', sha256 } });
}
const ORDINARY = '마포구는 자전거도로를 정비함. '.repeat(10_000);

it('of the bodies of a batch that come as blobs a few are in memory at a time', async () => {
  const batch = Array.from({ length: 12 }, (_, index) => withBlob(`blob-${index}`, `자전거도로 ${index}`));
  let now = 0;
  let most = 0;
  const { bytes } = intake.originals;
  const counted = jest.spyOn(intake.originals, 'bytes').mockImplementation(async (...blob) => {
    most = Math.max(most, (now += 1));
    return await bytes.apply(intake.originals, blob).finally(() => (now -= 1));
  });
  const judged = await judging.judgeFirst(batch, new Date());
  counted.mockRestore();
  expect(judged.map(({ decision }) => decision.rendition.text)).toEqual(batch.map((_, index) => `자전거도로 ${index}`));
  expect(most).toBe(4);
});

it('the long texts of a batch take no longer together than one may: those that are left are held for now, and judged from the queue', async () => {
  const slow = (index: number) => withBlob(`slow-${index}`, `${index} ${'신청인 김민수 이영희 박철수 '.repeat(200_000)}`);
  const late = withBlob('late', ORDINARY);
  const started = performance.now();
  const judged = await judging.judgeFirst([slow(1), slow(2), slow(3), slow(4), late, intake.produce({ documentId: 'neighbour' })], new Date());
  expect(performance.now() - started).toBeLessThan(9_000);
  expect(judged.map(({ decision: { status }, provisional, filesToDo }) => ({ status, provisional, filesToDo }))).toEqual([
    ...Array.from({ length: 5 }, () => ({ status: 'held', provisional: true, filesToDo: true })), { status: 'open', provisional: false, filesToDo: false },
  ]);
  expect(await judging.judgeAgainOrHold(late, new Date())).toMatchObject({ decision: { status: 'open' }, provisional: false, filesToDo: false });
});

it('a body that cannot be read stops the bodies after it from being fetched, as its batch is split and begun again', async () => {
  const broken = withBlob('broken', 'x');
  intake.blobs.set(broken.document.body.sha256!, Buffer.from([0xff]));
  const others = Array.from({ length: 100 }, (_, index) => withBlob(`after-${index}`, `자전거도로 ${index}`));
  const fetched = jest.spyOn(intake.originals, 'bytes');
  await expect(judging.judgeFirst([broken, ...others], new Date())).rejects.toMatchObject({ code: 'BODY_NOT_TEXT' });
  expect(fetched.mock.calls.length).toBeLessThan(20);
  const { length } = fetched.mock.calls;
  await judging.judgeFirst([intake.produce({ documentId: 'next' })], new Date());
  expect(fetched).toHaveBeenCalledTimes(length);
  fetched.mockRestore();
});
