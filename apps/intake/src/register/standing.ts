import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KnownDocument, RegisterEntry, Unsettled } from './entities';

export const STANDINGS = ['received', 'settled', 'parked', 'withdrawn'] as const;

/** received: on its way; settled: publication has answered; parked: a dead letter, until it is replayed; withdrawn. */
export type StandingName = (typeof STANDINGS)[number];

interface EntryStanding {
  version: number | null;
  receivedAt: string;
  status: StandingName;
}

/** Where a document stands, version by version. */
export interface Standing {
  documentId: string;
  /** The public id. */
  id: string;
  versions: EntryStanding[];
  /** A version of null waits for its document. */
  withdrawals: EntryStanding[];
}

@Injectable()
export class Standings {
  constructor(private readonly source: DataSource) {}

  /** Null when nothing of the document is registered. */
  async of(source: string, documentId: string): Promise<Standing | null> {
    const key = { source, documentId };
    const { manager } = this.source;
    const known = await manager.findOneBy(KnownDocument, key);
    const entries = known ? await manager.find(RegisterEntry, { where: key, order: { version: 'ASC' } }) : [];
    if (!known || entries.length === 0) return null;
    const unsettled = await manager.findBy(Unsettled, key);
    const withdrawals = entries.filter(({ kind }) => kind === 'withdrawal');
    const withdrawnTo = Math.max(0, ...withdrawals.map(({ version }) => version));
    const statusOf = ({ kind, version }: RegisterEntry): StandingName => {
      if (kind === 'document' && version <= withdrawnTo) return 'withdrawn';
      const row = unsettled.find((state) => state.version === version && state.withdrawn === (kind === 'withdrawal'));
      if (!row) return version === 0 ? 'received' : 'settled';
      return row.parkedAt ? 'parked' : 'received';
    };
    const standing = (entry: RegisterEntry): EntryStanding => ({
      version: entry.version || null,
      receivedAt: entry.receivedAt.toISOString(),
      status: statusOf(entry),
    });
    // A withdrawal that has found its document stands there under the version it covers.
    const bound = withdrawals.some(({ version }) => version > 0);
    return {
      documentId,
      id: known.publicId,
      versions: entries.filter(({ kind }) => kind === 'document').map(standing),
      withdrawals: withdrawals.filter(({ version }) => version > 0 || !bound).map(standing),
    };
  }
}
