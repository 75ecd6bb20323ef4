import type { DocumentClassifiedV1, DocumentProducedV1, FileInspection, Inspection } from '@plaza/contracts';
import { criteriaFor, hiddenTextOf, loadPolicy, PolicyError, textOfBlocks, textsOf, type Criteria, type DecisionRecord } from '@plaza/disclosure';
import { PermanentError } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { fileKey, keysRead, readingOf } from '../files/readings';
import type { Originals } from '../judging/originals';
import { partOf } from './part';

interface Row {
  id: string;
  version: number;
  decision: number;
  source: string;
  documentId: string;
  decidedAt: Date;
  policyVersion: string;
  classified: DocumentClassifiedV1;
  record: Partial<DecisionRecord> & { ruling?: { by: string; reason: string }; confirmation?: { by: string; reason: string } };
}

export type Which = { id: string; version?: number; decision?: number };

/** @returns null for an unknown decision. @throws UpstreamError when intake does not answer */
export async function inspect(db: Transaction, originals: Originals, which: Which): Promise<Inspection | null> {
  const row = await decisionOn(db, which);
  if (!row) return null;
  const { id, version, decision, decidedAt, classified, record } = row;
  const [produced] = await originals.documents([row]);
  const body = produced ? await bodyOf(originals, produced) : null;
  const attachments = produced?.document.attachments ?? [];
  const read = await keysRead(db, row.source, attachments);
  const criteria = criteriaOf(row);
  const act = record.ruling ? 'ruling' : 'confirmation';
  const person = record.ruling ?? record.confirmation;
  return {
    id, version, decision, status: classified.status, decidedAt: decidedAt.toISOString(), declaredCode: record.declaredCode ?? '', disclosureCode: classified.disclosureCode, grounds: classified.grounds,
    policy: { version: row.policyVersion, digest: record.policyDigest ?? null, overlay: record.overlay ?? null, engine: record.engine ?? null },
    rules: (record.policyRules ?? []).map(({ id: rule, effect, item, proviso }) => {
      const words = criteria?.rules.find((one) => one.id === rule);
      return { id: rule, effect, item, proviso, law: words?.law ?? null, reason: words?.reason ?? null };
    }),
    holds: (record.holds ?? []).map(({ code, item, detail }) => ({ code, item, detail })),
    person: person ? { act, by: person.by, reason: person.reason } : null,
    notes: record.notes ?? [],
    files: attachments.map((file, index) => ({
      index, name: file.name, status: classified.attachments[index]?.status ?? 'held', hold: record.fileHolds?.find((hold) => hold.index === index)?.code ?? null, read: read.has(fileKey(file)),
    })),
    parts: produced ? textsOf(produced.document, body).map(({ part, text }) => partOf(part, text, record)) : [],
    decisions: await decisionsOn(db, id),
  };
}

/** One file of it. @returns null for an unknown decision or file. @throws UpstreamError */
export async function inspectFile(db: Transaction, originals: Originals, which: Which, index: number): Promise<FileInspection | null> {
  const row = await decisionOn(db, which);
  const [produced] = row ? await originals.documents([row]) : [];
  const attachment = produced?.document.attachments?.[index];
  if (!row || !attachment) return null;
  const reading = await readingOf(db, row.source, attachment);
  const { id, version, decision, record } = row;
  const file = { id, version, decision, index, name: attachment.name };
  if (reading === undefined || !('content' in reading)) return { ...file, problem: reading?.problem ?? null, format: null, parts: [], places: [] };
  const { content } = reading;
  let at = 0;
  const places = [...content.elsewhere, ...content.readAgain.map((text) => ({ place: 'second-reader' as const, text }))].map(({ place, text }) => {
    const start = at;
    at += text.length + 2;
    return { place, start, end: start + text.length };
  });
  return {
    ...file, problem: null, format: content.format, places,
    parts: [partOf(`file[${index}]`, textOfBlocks(content.blocks), record), partOf(`file[${index}].hidden`, hiddenTextOf(content), record)],
  };
}

/** Null where there is none, or none that could be read: the hold says which. */
async function bodyOf(originals: Originals, { source, document }: DocumentProducedV1): Promise<string | null> {
  return await originals.textOf(source, document).catch((error: unknown) => {
    if (error instanceof PermanentError) return null;
    throw error;
  });
}

async function decisionOn(db: Transaction, { id, version, decision }: Which): Promise<Row | null> {
  const [row] = (await db.query(
    `SELECT id, version, decision, source, document_id AS "documentId", decided_at AS "decidedAt", policy_version AS "policyVersion", record, rendition FROM decisions
     WHERE id = $1 AND version = coalesce($2::int, version) AND decision = coalesce($3::int, decision) ORDER BY version DESC, decision DESC LIMIT 1`,
    [id, version ?? null, decision ?? null],
  )) as (Omit<Row, 'classified' | 'record'> & { record: string; rendition: string })[];
  return row ? { ...row, record: JSON.parse(row.record) as Row['record'], classified: JSON.parse(row.rendition) as DocumentClassifiedV1 } : null;
}

/** Newest first. */
async function decisionsOn(db: Transaction, id: string): Promise<Inspection['decisions']> {
  const rows = (await db.query(
    `SELECT version, decision, status, policy_version AS "policyVersion", decided_at AS "decidedAt" FROM decisions WHERE id = $1 ORDER BY version DESC, decision DESC LIMIT 100`,
    [id],
  )) as (Omit<Inspection['decisions'][number], 'decidedAt'> & { decidedAt: Date })[];
  return rows.map(({ decidedAt, ...rest }) => ({ ...rest, decidedAt: decidedAt.toISOString() }));
}

/** The words of the policy by which it was decided, as long as that is in the tree. */
function criteriaOf({ policyVersion, classified }: Row): Criteria | null {
  try {
    return criteriaFor(loadPolicy(policyVersion), classified.agency.code);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
