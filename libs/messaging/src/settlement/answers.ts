import { readEventId } from '@plaza/contracts';
import type { Received } from '../consuming/received';
import type { DeadLetterV1 } from '../dead-letters/dead-letter';
import { isOwn } from '../dead-letters/provenance';
import type { ReplayedV1 } from '../dead-letters/replay';
import { park, settle, unpark, type Queryable, type Unsettled } from './ledger';

/** The state at which publication stands, as its event's id says. */
function stateOf({ id }: Received): Unsettled {
  const { source, documentId, state } = readEventId(id)!.identity;
  return { source, documentId, ...state };
}

/** For a settlement consumer: what publication answers settles the ledger. */
export async function settleAll(tx: Queryable, batch: Received[]): Promise<number> {
  return await settle(tx, batch.map(stateOf));
}

/** For a parking consumer: what became a dead letter further on is parked here, until it is replayed. What its sender may not say changes nothing; the console shows it. */
export async function parkAll(tx: Queryable, batch: Received<undefined>[]): Promise<void> {
  // In their order: what was replayed may have failed once more.
  for (const { payload, subject } of batch) {
    const letter = JSON.parse(Buffer.from(payload).toString()) as DeadLetterV1 | ReplayedV1;
    if (!isOwn(letter, subject)) continue;
    if ('replayed' in letter) await unpark(tx, letter.replayed ? [letter.replayed] : []);
    else await park(tx, letter.identity ? [{ ...letter.identity, reason: `${letter.service}: ${letter.reason.code}` }] : []);
  }
}
