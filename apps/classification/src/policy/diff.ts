import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { Policy } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';
import { needsPerson, type Change } from './change';
import type { Replaying } from './replaying';
import { walk } from './standing';

/** One document that another policy would change. Nothing of its content. */
export interface DiffItem extends Change {
  id: string;
  version: number;
  decision: number;
  needsPerson: boolean;
  agency: string;
  department: DocumentClassifiedV1['department'];
}

export interface DiffPage {
  version: string;
  digest: string;
  /** Documents walked, and those among them that were withdrawn or could not be judged. */
  walked: number;
  leftOut: number;
  items: DiffItem[];
  nextCursor: string | null;
}

/** So many documents are in memory at once. */
const STEP = 10;

/** Replays some of the register's documents under another policy; nothing is changed by it. */
export async function diffPage(db: Transaction, replaying: Replaying, policy: Policy, after: string | null, size: number, at: Date): Promise<DiffPage> {
  const page: DiffPage = { version: policy.version, digest: policy.digest, walked: 0, leftOut: 0, items: [], nextCursor: after };
  while (page.walked < size) {
    const { ids, standing } = await walk(db, page.nextCursor, Math.min(STEP, size - page.walked));
    if (ids.length === 0) return { ...page, nextCursor: null };
    const replayed = await replaying.replay(standing, policy, at);
    page.walked += ids.length;
    page.leftOut += ids.length - replayed.length;
    page.nextCursor = ids.at(-1)!;
    for (const { standing: { id, version: of, decision, classified }, change } of replayed) {
      if (change) page.items.push({ id, version: of, decision, ...change, needsPerson: needsPerson(change), agency: classified.agency.code, department: classified.department });
    }
  }
  return page;
}
