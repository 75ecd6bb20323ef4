import { randomUUID } from 'node:crypto';
import { DocumentReported, eventId, ReportRegistered, type DocumentReportedV1, type ReportRegisteredV1 } from '@plaza/contracts';
import { EventPublisher, type NatsConnection, type Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, eventually, startTestBus, type TestBus, type TestDatabase } from '@plaza/testing';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { Reports } from './reports';
import { ReportsHandlers } from './reports.handlers';

/** Against a real PostgreSQL and nats-server: publication keeps a report until the restricted side has it, and not a moment longer. */
let database: TestDatabase;
let source: DataSource;
let bus: TestBus;
let publication: NatsConnection;
let reports: Reports;
let handlers: ReportsHandlers;
const logger = pino({ level: 'silent' });

beforeEach(async () => {
  database = await createTestDatabase(['publication']);
  source = await openDatabase({ url: database.urlOf('publication'), schema: 'publication', migrations: MIGRATIONS });
  bus = await startTestBus();
  publication = await bus.connect('publication');
  const publisher = new EventPublisher(publication, 'publication');
  reports = new Reports(source, publisher, logger);
  handlers = new ReportsHandlers(source, publisher, publication, logger);
});
afterEach(async () => {
  await bus.stop();
  await source.destroy();
  await database.drop();
});

const report = (): DocumentReportedV1 => ({ reportId: randomUUID(), id: 'doc-1', note: '김민수', reportedAt: '2026-11-26T00:00:00.000Z' });
const answered = async ({ reportId }: DocumentReportedV1) => {
  const data: ReportRegisteredV1 = { reportId };
  const event = { data, id: eventId(ReportRegistered.type, ReportRegistered.identity(data)) } as Received<ReportRegisteredV1>;
  await source.transaction((tx) => handlers.settle([event], tx));
};
const kept = async () => ((await source.query('SELECT report_id FROM reports')) as { report_id: string }[]).map(({ report_id }) => report_id);
const unsettled = async () => ((await source.query('SELECT document_id FROM unsettled')) as { document_id: string }[]).map(({ document_id }) => document_id);
const onBus = async () => (await (await bus.connect('provisioning')).jetstreamManager()).streams.info('REPORTS').then(({ state }) => state.messages);

it('a report is on the bus at once, and kept until the restricted side has answered; the same again is nothing', async () => {
  const one = report();
  await reports.take(one);
  await reports.take(one);
  expect([await kept(), await unsettled(), await onBus()]).toEqual([[one.reportId], [one.reportId], 1]);
  await answered(one);
  expect([await kept(), await unsettled()]).toEqual([[], []]);
});

it('a bus that was lost with everything on it gets the report again', async () => {
  const one = report();
  await reports.take(one);
  await bus.kill();
  bus.forget();
  await bus.start();
  await bus.provision();
  expect(await onBus()).toBe(0);
  await source.query(`UPDATE unsettled SET next_emission_at = now()`);
  // A flush that is under way when the loss is noticed fails with it.
  await eventually('the connection is made again by itself', async () => (await publication.flush(), true));
  expect(await (handlers as unknown as { reEmitter: { runOnce(): Promise<number> } }).reEmitter.runOnce()).toBe(1);
  expect(await onBus()).toBe(1);
});

it('a report says by its id which it is, so that each is answered once', () => {
  const one = report();
  expect(eventId(DocumentReported.type, DocumentReported.identity(one))).toBe(`document.reported.v1:report:${one.reportId}:1.1`);
});
