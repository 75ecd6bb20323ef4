import type { PublicationV1 } from '@plaza/contracts';
import type { Received } from '../consuming/received';
import type { DeadLetterV1 } from '../dead-letters/dead-letter';
import { park, settle, type Queryable, type Unsettled } from './ledger';

/** The state at which publication stands, as its event says. */
export const stateOf = ({ source, sourceDocumentId, version, status, decision }: PublicationV1): Unsettled => ({
  source,
  documentId: sourceDocumentId,
  version,
  withdrawn: status === 'withdrawn',
  decision,
});

/** For a settlement consumer: what publication answers settles the ledger. */
export async function settleAll(tx: Queryable, batch: Received<PublicationV1>[]): Promise<number> {
  return await settle(tx, batch.map(({ data }) => stateOf(data)));
}

/** For a parking consumer: what became a dead letter further on is parked here. */
export async function parkAll(tx: Queryable, batch: Received<undefined>[]): Promise<void> {
  const letters = batch.map(({ payload }) => JSON.parse(Buffer.from(payload).toString()) as DeadLetterV1);
  await park(tx, letters.flatMap(({ identity, reason, service }) => (identity ? [{ ...identity, reason: `${service}: ${reason.code}` }] : [])));
}
