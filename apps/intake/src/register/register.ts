import { DocumentProduced, type DocumentProducedV1 } from '@plaza/contracts';
import { emit, remember, type Due, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { Refusal } from '../submissions/refusal';
import type { DocumentSubmission, Submission } from '../submissions/submission';
import { eventsOf } from './events';
import { Ledger, type Verdict } from './ledger';
import {
  bindWithdrawals, dropCovered, insertEntries, insertReferences, keyOf, knownEntries, lockDocuments, type DocumentKey,
} from './tables';

export type Outcome =
  | { status: 'accepted' | 'duplicate'; /** The public id. */ id: string; version: number | null; receivedAt: Date }
  | { status: 'refused'; version: number | null; refusal: Refusal };

export interface Registered {
  /** One for each submission, in their order. */
  outcomes: Outcome[];
  /** To be published once the transaction is committed. */
  emissions: Emission[];
}

export interface Registration {
  publicIdOf(source: string, documentId: string): string;
  now: Date;
}

/**
 * Enters a batch into the production register: what is new is accepted, what is there already gets its first receipt
 * again, what contradicts it is refused. The order of the batch is the order of arrival. One statement for each table.
 */
export async function register(batch: Submission[], tx: Transaction, { publicIdOf, now }: Registration): Promise<Registered> {
  if (batch.length === 0) return { outcomes: [], emissions: [] };
  const documents = new Map(batch.map(({ source, documentId }) => [keyOf({ source, documentId }), { source, documentId }]));
  const locked = await lockDocuments(
    tx,
    [...documents.values()].map((key) => ({ ...key, proposedId: publicIdOf(key.source, key.documentId) })),
  );
  const known = await knownEntries(tx, batch.filter((submission) => !locked.get(keyOf(submission))!.fresh));
  const ledgers = new Map([...documents].map(([key]) => [key, new Ledger(known.get(key) ?? [])]));
  const outcomes = batch.map((submission) => {
    const key = keyOf(submission);
    return outcomeOf(ledgers.get(key)!.submit(submission, now), submission, locked.get(key)!.publicId);
  });
  const changed = [...ledgers].map(([key, ledger]) => ({ ...documents.get(key)!, ledger }));
  await write(tx, changed);
  const emissions = changed.flatMap(({ source, documentId, ledger }) =>
    produced(ledger, locked.get(keyOf({ source, documentId }))!.publicId),
  );
  return { outcomes, emissions: [...emissions, ...(await withdrawn(tx, changed))] };
}

function outcomeOf(verdict: Verdict, { kind }: Submission, id: string): Outcome {
  if (verdict.status !== 'conflict') return { ...verdict, id };
  const message = kind === 'document' ? 'is registered already, with other content' : 'is withdrawn already, with other content';
  return { status: 'refused', version: verdict.version, refusal: new Refusal(409, undefined, [{ field: 'version', message }]) };
}

type Changed = DocumentKey & { ledger: Ledger };

/** In this order, and none waits for the one before it to be answered. */
async function write(tx: Transaction, changed: Changed[]): Promise<void> {
  const writings = changed.flatMap(({ ledger }) => ledger.writings);
  await Promise.all([
    insertEntries(tx, writings),
    insertReferences(tx, writings),
    bindWithdrawals(
      tx,
      changed.flatMap(({ source, documentId, ledger }) => ledger.bound.map((bound) => ({ source, documentId, ...bound }))),
    ),
    dropCovered(
      tx,
      changed.filter(({ ledger }) => ledger.covered > 0).map((key) => ({ ...key, version: key.ledger.covered })),
    ),
    remember(tx, changed.flatMap((key) => unsettledOf(key))),
  ]);
}

const unsettledOf = ({ source, documentId, ledger }: Changed) =>
  ledger.unsettled.map((state) => ({ source, documentId, ...state, decision: 0 }));

/** From what is in hand: the hot path does not read its own rows back. */
function produced({ unsettled, writings }: Ledger, id: string): Emission[] {
  const due = new Set(unsettled.filter(({ withdrawn }) => !withdrawn).map(({ version }) => version));
  return writings
    .filter(({ submission, version }) => submission.kind === 'document' && due.has(version))
    .map(({ submission, receivedAt }) => {
      const { source, document, traceparent, payload } = submission as DocumentSubmission;
      const data: DocumentProducedV1 = { id, source, document, receivedAt: receivedAt.toISOString() };
      // The document's JSON is at hand: what travels is, to the letter, what the register keeps.
      const json = `${JSON.stringify({ ...data, document: undefined }).slice(0, -1)},"document":${payload}}`;
      return emit(DocumentProduced, data, { traceparent }, { json }) as Emission;
    });
}

const withdrawn = (tx: Transaction, changed: Changed[]): Promise<Emission[]> =>
  eventsOf(tx, changed.flatMap(unsettledOf).filter((state) => state.withdrawn).map((state): Due => ({ ...state, emission: 1 })));
