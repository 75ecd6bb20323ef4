import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Document, DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import type { Policy } from '@plaza/disclosure';
import type { Received } from '@plaza/messaging';
import { openDatabase } from '@plaza/persistence';
import { aDocument, createTestDatabase } from '@plaza/testing';
import { ClassificationHandlers } from '../classification.handlers';
import type { Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { MIGRATIONS } from '../migrations';
import { Applying } from '../policy/applying';
import { Confirmations } from '../policy/confirmations';
import { Replaying } from '../policy/replaying';

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const logger = { warn: () => undefined } as never;

/** Classification's tables in a real PostgreSQL, and an intake that answers over real HTTP with what was put into it. */
export async function startRegister() {
  const originals = new Map<string, DocumentProducedV1>();
  const sent: DocumentClassifiedV1[] = [];
  const [database, intake] = [await createTestDatabase(['classification']), createServer()];
  const source = await openDatabase({ url: database.urlOf('classification'), schema: 'classification', migrations: MIGRATIONS });
  intake.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://intake');
    const keys = (searchParams.get('keys') ?? '').split(',');
    if (pathname === '/internal/documents') response.end(JSON.stringify({ items: keys.flatMap((key) => originals.get(key) ?? []) }));
    else if (pathname === '/internal/blobs') response.end(JSON.stringify({ present: [] }));
    else response.writeHead(404).end('{}');
  });
  intake.listen(0, '127.0.0.1');
  await once(intake, 'listening');
  const asked = new Originals(`http://127.0.0.1:${(intake.address() as AddressInfo).port}`, 'secret');
  const bus = { publish: async (emissions: { data: unknown }[]) => void sent.push(...emissions.map(({ data }) => data as DocumentClassifiedV1)) };
  const later = new LaterDecisions(bus as never, logger);
  const replaying = new Replaying(source, asked, logger);

  async function decide(policy: Policy, documents: Partial<Document>[]): Promise<DocumentClassifiedV1[]> {
    const handlers = new ClassificationHandlers(new Judging(source, asked, policy));
    const batch = documents.map((changes) => {
      const document = aDocument(changes);
      const data: DocumentProducedV1 = { id: `id-${document.documentId}`, source: 'demo', document, receivedAt: '2026-07-15T01:03:00.500Z' };
      originals.set(`demo/${document.documentId}/${document.version}`, data);
      return { data, traceparent: TRACE, emission: 1 };
    }) as Received<DocumentProducedV1, Judged>[];
    (await handlers.judge(batch)).forEach((judged, index) => (batch[index]!.prepared = judged));
    return (await source.transaction((tx) => handlers.classify(batch, tx))).map(({ data }) => data as DocumentClassifiedV1);
  }

  return {
    source, sent, replaying, bus, later, originals: asked,
    /** First decisions on these documents, under a policy. */
    decide,
    applying: (policy: Policy) => new Applying(source, replaying, later, policy, 1_000, logger),
    confirmations: (policy: Policy) => new Confirmations(source, asked, new Judging(source, asked, policy), later, policy),
    /** The newest decision on each document, by its source's id. */
    async standing(): Promise<Record<string, { decision: number; status: string }>> {
      const rows = await source.query('SELECT DISTINCT ON (id) document_id, decision, status FROM decisions ORDER BY id, version DESC, decision DESC');
      return Object.fromEntries(rows.map(({ document_id, decision, status }: Record<string, never>) => [document_id, { decision, status }]));
    },
    /** Nothing has been decided, sent or withdrawn. */
    async empty() {
      // What people agreed to is kept from everybody but who owns the table.
      await source.query(`
        ALTER TABLE policy_agreements DISABLE TRIGGER append_only;
        TRUNCATE decisions, unsettled, withdrawn, file_work, policy_applications, policy_changes, policy_agreements;
        ALTER TABLE policy_agreements ENABLE TRIGGER append_only`);
      originals.clear();
      sent.length = 0;
    },
    async stop() {
      await asked.onModuleDestroy();
      intake.close();
      intake.closeAllConnections();
      await source.destroy();
      await database.drop();
    },
  };
}

export type Register = Awaited<ReturnType<typeof startRegister>>;
