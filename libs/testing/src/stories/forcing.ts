import { emit, EventPublisher, PROVISIONING, toNatsHeaders, type Emission } from '@plaza/messaging';
import { DocumentClassified, type DocumentClassifiedV1 } from '@plaza/contracts';
import { aDocument } from '../documents';
import type { Plaza } from '../plaza';
import type { Inside } from './inside';
import type { Evidence } from './needles';
import { headersOf } from './outside-world';
import type { SourceOnTheBus } from './sending';

/** Documents that no contract allows, each with the word in the place that is wrong. */
export const badDocuments = (word: string): unknown[] => {
  const laid = (changes: object) => ({ ...aDocument({ documentId: 'BAD-1', title: word }), ...changes });
  return [
    laid({ title: { text: word } }), laid({ kind: word }), laid({ internalNote: word }), laid({ [word]: word }), laid({ retention: word }),
    laid({ disclosureCode: word }), laid({ version: word }), laid({ documentId: word }), laid({ agency: { code: word, name: word } }),
    laid({ agency: { code: '9999999', name: word } }), laid({ producedAt: word }), laid({ producedAt: '2026-02-30T00:00:00Z' }), laid({ withheld: [{ part: word, item: word }] }),
    laid({ withheld: [{ part: `attachment:${word}`, item: 5 }] }), laid({ attachments: [{ name: word, mediaType: word, size: word, sha256: word }] }),
    laid({ approvals: [{ type: word, name: [word], at: word }] }), laid({ body: { mediaType: word, text: word, sha256: word } }), laid({ author: word }),
    laid({ title: `${word}\0` }), laid({ title: `${word}\ud800` }), laid({ restrictedUntil: word, license: word.repeat(30) }), [word], word,
  ];
};

export const badWithdrawals = (word: string): unknown[] => [
  { documentId: 'BAD-1', reason: word, note: word }, { documentId: 'BAD-1', reason: 'other', note: word.repeat(400) }, { documentId: word, reason: 'other', note: word },
  { documentId: 'BAD-1', reason: 'other', note: { text: word } }, { documentId: 'BAD-1', reason: 'other', [word]: word },
];

/** What is not even JSON. */
export const unreadable = (word: string): Buffer[] => [
  Buffer.from(word), Buffer.from(`{"documentId":"BAD-1","title":"${word}`), Buffer.from(`{"title":"${word}",}`), Buffer.concat([Buffer.from(`{"title":"${word}`), Buffer.from([0xff, 0x22, 0x7d])]),
];

/** Every kind of bad input over both ways in; answers what intake said over HTTP. The bus is heard by whoever listens there. */
export async function sendBadInput(plaza: Plaza, source: SourceOnTheBus, word: string): Promise<Evidence[]> {
  const { intakeUrl, sources } = plaza.credentials;
  const answers: Evidence[] = [];
  const post = async (path: string, body: string | Buffer, type: string) => {
    const response = await fetch(`${intakeUrl}${path}`, { method: 'POST', body: body as never, headers: { authorization: `Bearer ${sources.demo!.apiKey}`, 'content-type': type } });
    const text = await response.text();
    if (type !== 'application/x-ndjson' && (response.status < 400 || response.status > 499)) throw new Error(`intake answered ${response.status}: ${text}`);
    answers.push({ where: `POST ${path}`, bytes: Buffer.from(`${headersOf(response)}\n${text}`) });
  };
  const cases = [['created', '/v1/documents', badDocuments(word)], ['withdrawn', '/v1/withdrawals', badWithdrawals(word)]] as const;
  for (const [kind, path, values] of cases) {
    for (const value of values) {
      const json = JSON.stringify(value);
      await post(path, json, 'application/json');
      for (const mode of ['binary', 'structured'] as const) await source.publish(kind, json, mode);
    }
    for (const bytes of unreadable(word)) {
      await post(path, bytes, 'application/json');
      await source.publish(kind, bytes);
    }
    await post(path, values.map((value) => JSON.stringify(value)).join('\n'), 'application/x-ndjson');
    await post(path, word, 'text/plain');
  }
  await source.publish('created', JSON.stringify({ title: word }), 'neither');
  await source.allAnswered();
  return answers;
}

/** What PostgreSQL refuses, as the services themselves would ask it. Answers the codes (SQLSTATE) it refused with. */
export async function violateConstraints(inside: Inside, word: string): Promise<string[]> {
  const codes: string[] = [];
  const refused = async (service: string, sql: string, values: unknown[]) =>
    inside.asService(service, async (client) => {
      await client.query(sql, values).catch((error: { code: string }) => codes.push(error.code));
    });
  const entry = `INSERT INTO entries (id, version, withdrawn, decision, status, source, source_document_id, agency, department, items, first_published_at, published_at, document)
    SELECT id, version, withdrawn, decision, status, source, $1, $1, $1, items, now(), now(), $1 FROM entries LIMIT 1`;
  await refused('publication', entry, [word]);
  await refused('publication', `INSERT INTO entries (id, document) VALUES ($1, $1)`, [word]);
  await refused('publication', `INSERT INTO changes (cursor, id, version, withdrawn, decision, status, type, time) VALUES (0, $1, 1, false, 1, $1, $1, now())`, [word]);
  await refused('publication', `SELECT unnest($1::int[])`, [[word]]);
  await refused('publication', `SELECT $1::timestamptz`, [word]);
  await refused('intake', `INSERT INTO production_register (source, document_id, kind, version, payload, digest, submitted_by, traceparent, received_at)
    VALUES ('demo', $1, $1, 1, to_json($1::text), '', 'source', '', now())`, [word]);
  await refused('intake', `SELECT $1::json`, [`{"title":"${word}`]);
  await refused('intake', `UPDATE production_register SET document_id = $1`, [word]);
  await refused('classification', `INSERT INTO decisions (id, record, rendition) VALUES ($1, $1, $1)`, [word]);
  return codes;
}

/** A classified event that publication's tables refuse: another id for a document that stands. Fails in the service itself. */
export async function violateConstraintInPublication(inside: Inside, standing: { source: string; sourceDocumentId: string }, word: string): Promise<void> {
  const document = aDocument({ title: word });
  const { documentId: _, body: __, attachments: ___, disclosureReason: ____, ...shown } = document;
  const event = {
    ...shown, ...standing, id: 'another-id', decision: 1, status: 'open', grounds: [], redactions: [], attachments: [], text: word, author: null, approvals: [], unitTask: null, references: [],
    journey: { producedAt: document.producedAt, receivedAt: document.producedAt, classifiedAt: document.producedAt, traceId: null },
  } as unknown as DocumentClassifiedV1;
  await new EventPublisher(inside.bus, PROVISIONING.user).publish([emit(DocumentClassified, event, { emission: 99 }) as Emission]);
}

/** Messages to classification that intake would never send: one that cannot be read, and one that cannot be judged. */
export async function poison(inside: Inside, word: string): Promise<void> {
  const jetstream = inside.bus.jetstream();
  const headers = (id: string) => toNatsHeaders({ 'ce-specversion': '1.0', 'ce-id': id, 'ce-type': 'document.produced.v1', 'ce-source': '/intake', 'content-type': 'application/json' });
  await jetstream.publish('document.produced.v1', `{"id":"${word}`, { headers: headers('poison-1') });
  const garbled = { id: 'poisoned', source: 'demo', receivedAt: '2026-11-23T09:00:00.000Z', document: { documentId: 'POISONED', version: 1, title: [word], body: { text: { text: word } }, approvals: word } };
  await jetstream.publish('document.produced.v1', JSON.stringify(garbled), { headers: headers('poison-2') });
}
