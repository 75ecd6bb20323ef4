import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentClassified, DocumentWithdrawn, type DocumentClassifiedV1 } from '@plaza/contracts';
import { emit, EventPublisher } from '@plaza/messaging';
import { createTestDatabase, eventually, freePort, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import { ChangeLog, published } from './testing/change-log';
import { SearchProcess } from './testing/search-process';

jest.setTimeout(180_000);

let bus: TestBus;
let database: TestDatabase;
let publication: ChildProcess;
let collector: Server;
let search: SearchProcess;
let snapshots: string;
const spans: Buffer[] = [];

beforeAll(async () => {
  [bus, database] = await Promise.all([startTestBus(), createTestDatabase(['publication'])]);
  collector = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => spans.push(chunk)).on('end', () => response.end());
  }).listen(0, '127.0.0.1');
  const port = await freePort();
  publication = spawn(process.execPath, [join(__dirname, '../../publication/dist/main.js')], {
    env: {
      PATH: process.env.PATH, PORT: String(port), DATABASE_URL: database.urlOf('publication'), NATS_URL: bus.url, NATS_PASSWORD: bus.password,
      CALLERS: `search:${ChangeLog.secret}`,
    },
    stdio: 'ignore',
  });
  snapshots = mkdtempSync(join(tmpdir(), 'open-plaza-search-'));
  search = new SearchProcess({
    natsUrl: bus.url, natsPassword: bus.password, publicationUrl: `http://127.0.0.1:${port}`, snapshots,
    collector: `http://127.0.0.1:${(collector.address() as { port: number }).port}`,
  });
  await search.restart();
});
afterAll(async () => {
  await search.kill();
  const exit = once(publication, 'exit');
  publication.kill();
  await exit;
  collector.closeAllConnections();
  collector.close();
  await bus.stop();
  await database.drop();
  rmSync(snapshots, { recursive: true });
});

it('finds what publication publishes, corrected as it is corrected, no more when withdrawn, and ends its trace', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const cause = { traceparent: `00-${traceId}-b7ad6b7169203331-01` };
  const classified = (changes: Partial<DocumentClassifiedV1>): DocumentClassifiedV1 => ({ ...published(), ...changes });
  const from = async (service: 'classification' | 'intake') => new EventPublisher(await bus.connect(service), service);
  const [classification, intake] = await Promise.all([from('classification'), from('intake')]);
  const found = (q: string, ids: string[]) =>
    eventually(`${q} finds ${ids.join()}`, async () => {
      const { items } = await search.search({ q });
      return items.map(({ document }) => document.id).join() === ids.join() ? items : undefined;
    });

  await classification.publish([emit(DocumentClassified, classified({ text: '한강공원 그늘막' }), cause)]);
  const [item] = await found('그늘막', ['pub-1']);
  expect(item!.document.journey.publishedAt).toBeTruthy();
  await classification.publish([emit(DocumentClassified, classified({ version: 2, text: '한강공원 쉼터' }))]);
  await found('쉼터', ['pub-1']);
  await found('그늘막', []);
  await intake.publish([emit(DocumentWithdrawn, {
    id: 'pub-1', version: 2, reason: 'wrong-document', item: null, successor: null, agency: published().agency, department: published().department,
    source: 'demo', sourceDocumentId: 'D1', receivedAt: '2026-07-16T00:00:00.000Z',
  })]);
  await found('쉼터', []);
  await search.kill('SIGTERM');
  const exported = Buffer.concat(spans);
  expect(exported.includes(Buffer.from(traceId, 'hex'))).toBe(true);
  expect(exported.includes('process publication.published.v1')).toBe(true);
  expect(exported.includes('쉼터')).toBe(false);
});
