import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryKind } from './ledger';

/** A line of the production register: append-only, for ever. */
@Entity('production_register')
export class RegisterEntry {
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text', { name: 'document_id' }) documentId: string;
  @PrimaryColumn('text') kind: EntryKind;
  /** 0 for a withdrawal that came before its document. */
  @PrimaryColumn('integer') version: number;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
}

/** What publication has not yet answered. */
@Entity('unsettled')
export class Unsettled {
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text', { name: 'document_id' }) documentId: string;
  @PrimaryColumn('integer') version: number;
  @PrimaryColumn('boolean') withdrawn: boolean;
  @Column('timestamptz', { name: 'parked_at', nullable: true }) parkedAt: Date | null;
  @Column('text', { name: 'parked_reason', nullable: true }) parkedReason: string | null;
}

/** The name of a document and its public id. */
@Entity('document')
export class KnownDocument {
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text', { name: 'document_id' }) documentId: string;
  @Column('text', { name: 'public_id' }) publicId: string;
}

export const entities = [RegisterEntry, Unsettled, KnownDocument];
