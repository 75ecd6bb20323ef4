import type { Document, PublicDocument } from '@plaza/contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What intake keeps. */
@Entity('production_register')
export class ProductionRecord {
  @PrimaryColumn() source: string;
  @PrimaryColumn() documentId: string;
  @PrimaryColumn('int') version: number;
  @Column('jsonb') payload: Document;
  @CreateDateColumn() receivedAt: Date;
}

/** What classification keeps. */
@Entity('decisions')
export class DecisionRecord {
  @PrimaryColumn() id: string;
  @PrimaryColumn('int') version: number;
  @Column() status: string;
  @Column() policyVersion: string;
  @Column('jsonb') record: object;
  @Column('jsonb') rendition: object;
  @CreateDateColumn() decidedAt: Date;
}

/** What publication keeps: the state of each document … */
@Entity('entries')
@Unique(['source', 'sourceDocumentId'])
export class Entry {
  @PrimaryColumn() id: string;
  @Column('int') version: number;
  @Column() status: string;
  @Column() source: string;
  @Column() sourceDocumentId: string;
  @Index() @Column('timestamptz') producedAt: Date;
  @Column('jsonb') document: PublicDocument;
}

/** … and the log of what was published. */
@Entity('changes')
export class ChangeRecord {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) cursor: string;
  @Index() @Column() id: string;
  @Column('int') version: number;
  @Column() status: string;
  @CreateDateColumn() time: Date;
}

/** What search keeps: the bigrams of the text, so that Korean can be found. */
@Entity('search_documents')
export class SearchDocument {
  @PrimaryColumn() id: string;
  @Column() title: string;
  @Column('timestamptz') producedAt: Date;
  /** TypeORM knows no GIN index: `createTables` makes it. */
  @Index('search_documents_tokens', { synchronize: false }) @Column('text', { array: true }) tokens: string[];
}

export const ENTITIES = [ProductionRecord, DecisionRecord, Entry, ChangeRecord, SearchDocument];
