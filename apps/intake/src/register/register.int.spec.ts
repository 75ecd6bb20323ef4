import { DocumentProduced, DocumentWithdrawn, type DocumentWithdrawnV1 } from '@plaza/contracts';
import { openDatabase } from '@plaza/persistence';
import { createTestDatabase, type TestDatabase } from '@plaza/testing';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import type { Submission } from '../submissions/submission';
import { ARRIVED_AT, document, withdrawal } from '../testing/documents';
import { publicId } from './public-id';
import { register } from './register';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase(['intake']);
  source = await openDatabase({ url: database.urlOf('intake'), schema: 'intake', migrations });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

let names = 0;
const newId = () => `D${(names += 1)}`;
const publicIdOf = (system: string, documentId: string) => publicId('secret', system, documentId);
const enter = (...batch: Submission[]) => source.transaction((tx) => register(batch, tx, { publicIdOf, now: new Date() }));
const rows = (documentId: string) =>
  source.query<{ kind: string; version: number }[]>(
    'SELECT kind, version FROM production_register WHERE document_id = $1 ORDER BY kind, version', [documentId],
  );
const unsettled = (documentId: string) =>
  source.query<{ version: number; withdrawn: boolean }[]>('SELECT version, withdrawn FROM unsettled WHERE document_id = $1 ORDER BY withdrawn, version', [documentId]);

describe('the register', () => {
  it('refuses to be changed: a line once written stays as it is', async () => {
    const documentId = newId();
    await enter(document({ documentId }));
    for (const statement of [`UPDATE production_register SET version = 2`, 'DELETE FROM production_register', 'TRUNCATE production_register']) {
      await expect(source.query(statement)).rejects.toThrow('append-only');
    }
    expect(await rows(documentId)).toHaveLength(1);
  });

  it('answers a conflict for other content and leaves the neighbours of the batch alone', async () => {
    const [documentId, neighbour] = [newId(), newId()];
    await enter(document({ documentId }));
    const { outcomes, emissions } = await enter(document({ documentId, title: '다른 제목' }), document({ documentId: neighbour }));
    expect(outcomes.map(({ status }) => status)).toEqual(['refused', 'accepted']);
    expect(outcomes[0]).toMatchObject({ refusal: { problem: { status: 409, errors: [{ field: 'version' }] } } });
    expect(emissions).toHaveLength(1);
  });

  it('gives the same content its first receipt again, with the same id and time, and emits nothing', async () => {
    const documentId = newId();
    const accepted = await enter(document({ documentId }));
    const again = await enter(document({ documentId }));
    expect(again.outcomes).toEqual([{ ...accepted.outcomes[0], status: 'duplicate' }]);
    expect(again.emissions).toEqual([]);
  });

  it('lets no personal data leave with a withdrawal: the names of its offices have passed the detectors', async () => {
    const documentId = newId();
    await enter(document({ documentId, department: { code: '6111301', name: '민원처리과(신청인 김민수, 010-9876-5432)' } }));
    const { emissions } = await enter(withdrawal({ documentId, note: '내부 메모' }));
    const event = emissions[0]!.data as DocumentWithdrawnV1;
    expect(event).toMatchObject({ department: { code: '6111301', name: expect.stringContaining('민원처리과') }, agency: { name: '서울특별시' } });
    expect(JSON.stringify(event)).not.toMatch(/김민수|9876|내부 메모/);
  });

  it('takes several versions, a repeat and a conflict of one document in one batch', async () => {
    const documentId = newId();
    const { outcomes, emissions } = await enter(
      document({ documentId, version: 2 }), document({ documentId }), document({ documentId }), document({ documentId, title: '다른 제목' }),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'duplicate', 'refused']);
    expect(emissions.map(({ definition }) => definition.type)).toEqual([DocumentProduced.type, DocumentProduced.type]);
    expect(await unsettled(documentId)).toEqual([{ version: 1, withdrawn: false }, { version: 2, withdrawn: false }]);
  });

  it('keeps what it received to the letter', async () => {
    const documentId = newId();
    const submission = document({ documentId, title: '한글 "따옴표" \\ 역슬래시 {a,b} \u2028 😀', references: ['NULL', '', '{}'] });
    const { emissions } = await enter(submission);
    const [row] = await source.query<{ payload: unknown; digest: Buffer }[]>('SELECT payload, digest FROM production_register WHERE document_id = $1', [documentId]);
    expect(row!.payload).toEqual(submission.document);
    expect(row!.digest).toEqual(submission.digest);
    expect(emissions[0]!.data).toMatchObject({ document: row!.payload });
  });

  it('lets the first of several replicas win, without a deadlock, when they race for the same documents in other orders', async () => {
    for (let round = 0; round < 5; round += 1) {
      const forward = Array.from({ length: 300 }, newId).map((documentId) => document({ documentId }));
      const backward = [...forward].reverse();
      const results = await Promise.all([enter(...forward), enter(...backward), enter(...forward), enter(...backward)]);
      const statuses = results.flatMap(({ outcomes }) => outcomes.map(({ status }) => status));
      expect(statuses.filter((status) => status === 'accepted')).toHaveLength(300);
      expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(900);
    }
  });

  it('lets no withdrawal miss a document that a replica enters at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const documentId = newId();
      await Promise.all([enter(document({ documentId })), enter(withdrawal({ documentId }))]);
      expect(await unsettled(documentId)).toEqual([{ version: 1, withdrawn: true }]);
    }
  });
});

describe('the blobs that a document has attached', () => {
  const attachment = (sha256: string) => ({ name: 'a.txt', mediaType: 'text/plain', size: 1, sha256 });
  const references = (documentId: string) =>
    source.query<unknown[]>('SELECT version, sha256 FROM attachment_reference WHERE document_id = $1 ORDER BY version, sha256', [documentId]);

  it('are entered with it, or not at all', async () => {
    const documentId = newId();
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    const attached = document({ documentId, attachments: [attachment(a), attachment(b), attachment(a)] });
    const failing = source.transaction(async (tx) => {
      await register([attached], tx, { publicIdOf, now: new Date() });
      throw new Error('no commit');
    });
    await expect(failing).rejects.toThrow('no commit');
    expect(await references(documentId)).toEqual([]);
    await enter(attached, document({ documentId, version: 2, attachments: [attachment(b)] }));
    await enter(attached);
    expect(await references(documentId)).toEqual([{ version: 1, sha256: a }, { version: 1, sha256: b }, { version: 2, sha256: b }]);
  });

  it('cost nothing where there are none', async () => {
    const statements: string[] = [];
    await source.transaction(async (tx) => {
      const query = tx.query.bind(tx) as (sql: string, parameters?: unknown[]) => Promise<unknown>;
      tx.query = ((sql: string, parameters?: unknown[]) => (statements.push(sql), query(sql, parameters))) as typeof tx.query;
      await register([document({ documentId: newId() }), withdrawal({ documentId: newId() })], tx, { publicIdOf, now: new Date() });
    });
    expect(statements.filter((sql) => sql.includes('attachment_reference'))).toEqual([]);
  });

  it('are known of what was registered before anybody asked', async () => {
    const older = await createTestDatabase(['intake']);
    const open = (upTo: number) => openDatabase({ url: older.urlOf('intake'), schema: 'intake', migrations: migrations.slice(0, upTo) });
    const before = await open(4);
    const payloads = [{ attachments: [attachment('a'.repeat(64)), attachment('b'.repeat(64))] }, { attachments: null }, {}, { attachments: [] }];
    for (const [index, payload] of payloads.entries()) {
      await before.query(
        `INSERT INTO production_register (source, document_id, kind, version, payload, digest, submitted_by, traceparent, received_at)
         VALUES ('demo', $1, 'document', 1, $2, '', 'source', '', now())`,
        [`D${index}`, JSON.stringify(payload)],
      );
    }
    await before.destroy();
    const after = await open(migrations.length);
    expect(await after.query('SELECT document_id, version FROM attachment_reference')).toEqual([{ document_id: 'D0', version: 1 }, { document_id: 'D0', version: 1 }]);
    await after.destroy();
    await older.drop();
  });
});

describe('a withdrawal', () => {
  const withdrawn = (emissions: { definition: { type: string }; data: unknown }[]) =>
    emissions.filter(({ definition }) => definition.type === DocumentWithdrawn.type).map(({ data }) => data as DocumentWithdrawnV1);

  it('emits nothing while its document is unknown, then in place of it, in its own trace', async () => {
    const documentId = newId();
    const traceparent = '00-33333333333333333333333333333333-4444444444444444-01';
    expect((await enter(withdrawal({ documentId, item: 6, note: 'CANARY' }, { traceparent }))).emissions).toEqual([]);
    const { emissions } = await enter(document({ documentId, version: 4 }));
    expect(emissions).toHaveLength(1);
    expect(withdrawn(emissions)).toEqual([expect.objectContaining({ sourceDocumentId: documentId, version: 4, item: 6, agency: { code: '6110000', name: '서울특별시' } })]);
    expect(emissions[0]!.traceparent).toBe(traceparent);
    expect(JSON.stringify(emissions)).not.toContain('CANARY');
    expect(await rows(documentId)).toEqual([{ kind: 'document', version: 4 }, { kind: 'withdrawal', version: 0 }, { kind: 'withdrawal', version: 4 }]);
  });

  it('that says "version": null is as one that names none: it waits for its document, and covers what had arrived before it', async () => {
    const [waiting, overtaken] = [newId(), newId()];
    await enter(withdrawal({ documentId: waiting, version: null }));
    expect(withdrawn((await enter(document({ documentId: waiting }))).emissions)).toEqual([expect.objectContaining({ version: 1 })]);
    expect(await unsettled(waiting)).toEqual([{ version: 1, withdrawn: true }]);
    await enter(document({ documentId: overtaken }, { arrivedAt: ARRIVED_AT + 1 }));
    await enter(withdrawal({ documentId: overtaken, version: null }, { arrivedAt: ARRIVED_AT + 3 }));
    expect(withdrawn((await enter(document({ documentId: overtaken, version: 2 }, { arrivedAt: ARRIVED_AT + 2 }))).emissions)).toEqual([expect.objectContaining({ version: 2 })]);
  });

  it('takes the covered versions out of what is emitted again, parked ones too', async () => {
    const documentId = newId();
    await enter(document({ documentId }), document({ documentId, version: 2 }), document({ documentId, version: 3 }));
    await source.query('UPDATE unsettled SET parked_at = now() WHERE document_id = $1 AND version = 1', [documentId]);
    const { emissions } = await enter(withdrawal({ documentId, version: 2 }));
    expect(withdrawn(emissions)).toEqual([expect.objectContaining({ version: 2 })]);
    expect(await unsettled(documentId)).toEqual([{ version: 3, withdrawn: false }, { version: 2, withdrawn: true }]);
  });

  it('covers what had arrived before it and is registered after it, when replicas have each a part in hand', async () => {
    const documentId = newId();
    await enter(document({ documentId }, { arrivedAt: ARRIVED_AT + 1 }));
    await enter(withdrawal({ documentId }, { arrivedAt: ARRIVED_AT + 3 }));
    const { emissions } = await enter(document({ documentId, version: 2 }, { arrivedAt: ARRIVED_AT + 2 }), document({ documentId, version: 3 }, { arrivedAt: ARRIVED_AT + 4 }));
    expect(withdrawn(emissions)).toEqual([expect.objectContaining({ version: 2 })]);
    expect(await unsettled(documentId)).toEqual([{ version: 3, withdrawn: false }, { version: 2, withdrawn: true }]);
    expect(await rows(documentId)).toEqual([
      { kind: 'document', version: 1 }, { kind: 'document', version: 2 }, { kind: 'document', version: 3 }, { kind: 'withdrawal', version: 1 }, { kind: 'withdrawal', version: 2 },
    ]);
  });

  it('names the offices of the highest version it covers', async () => {
    const documentId = newId();
    const department = (name: string) => ({ department: { code: 'd', name } });
    await enter(document({ documentId, ...department('첫째과') }), document({ documentId, version: 2, ...department('둘째과') }), document({ documentId, version: 3, ...department('셋째과') }));
    const { emissions } = await enter(withdrawal({ documentId, version: 2 }));
    expect(withdrawn(emissions)[0]!.department.name).toBe('둘째과');
  });
});

describe('the public id', () => {
  it('is twenty base32 characters, the same for every version, another for another source', async () => {
    const documentId = newId();
    const { outcomes } = await enter(document({ documentId }), document({ documentId, version: 2 }), document({ documentId }, { source: 'other' }));
    const ids = outcomes.map((outcome) => (outcome as { id: string }).id);
    expect(ids[0]).toMatch(/^[a-z2-7]{20}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('stays what it was when the secret changes', async () => {
    const documentId = newId();
    const { outcomes } = await enter(document({ documentId }));
    const again = await source.transaction((tx) =>
      register([document({ documentId, version: 2 })], tx, { publicIdOf: (system, id) => publicId('another', system, id), now: new Date() }),
    );
    expect((again.outcomes[0] as { id: string }).id).toBe((outcomes[0] as { id: string }).id);
  });
});
