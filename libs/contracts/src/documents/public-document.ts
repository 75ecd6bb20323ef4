import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ITEMS, type Item } from './disclosure-code';
import { Approval, Author, KINDS, Office, RETENTIONS, UnitTask, type Kind, type Retention } from './document';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from './withdrawal';

/** `held` waits for a decision: its entry is public, its content is not. */
export const CLASSIFIED_STATUSES = ['open', 'partial', 'closed', 'held'] as const;
export type ClassifiedStatus = (typeof CLASSIFIED_STATUSES)[number];
export const STATUSES = [...CLASSIFIED_STATUSES, 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** What will happen to a ground, when, and by which rule of law or policy. */
export class Appointment {
  @IsISO8601() at: string;
  /** A stable name: `embargo`, `stated-end`, `end-not-stated`, …, or that of a rule of the policy. */
  @IsString() by: string;
  @IsString() reason: string;
  @IsString() reasonEn: string;
  @IsOptional() @IsString() law?: string;
  @IsOptional() @IsString() lawEn?: string;
}

/** Why something is withheld. `item` is null only while a hold waits and nobody can name the item yet. */
export class Ground {
  @IsOptional() @IsIn(ITEMS) item: Item | null;
  @IsString() reason: string;
  @IsOptional() @IsString() reasonEn?: string;
  /** What is cited beside the item itself, such as an institution's detailed criteria (Art. 9(3)). */
  @IsOptional() @IsString() law?: string;
  @IsOptional() @IsString() lawEn?: string;
  /** When the reason lapses (Art. 9(2)); the document then opens by itself. */
  @IsOptional() @IsISO8601() until: string | null;
  /** By which rule it lapses; its `at` is `until`. */
  @IsOptional() @ValidateNested() @Type(() => Appointment) lapse?: Appointment;
  /** When it is looked at again; in the past, it waits for somebody. */
  @IsOptional() @ValidateNested() @Type(() => Appointment) review?: Appointment;
  /** Under item 5: what is under way (Art. 9(1)5). */
  @IsOptional() @IsString() stage?: string;
  @IsOptional() @IsString() stageEn?: string;
}

/** How often what kind of thing was taken out. Never where, and never how long it was. */
export class Redaction {
  @IsString() type: string;
  @IsIn(ITEMS) item: Item;
  @IsInt() @Min(1) count: number;
  /** Why things of this type are taken out; where it is missing, the grounds say why. */
  @IsOptional() @IsString() reason?: string;
  @IsOptional() @IsString() reasonEn?: string;
}

export class PublicAttachment {
  @IsString() name: string;
  @IsIn(CLASSIFIED_STATUSES) status: ClassifiedStatus;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Ground) grounds: Ground[];
  @IsOptional() @IsString() url: string | null;
  /** The same as a page, typed anew. */
  @IsOptional() @IsString() html?: string | null;
  @IsOptional() @IsString() mediaType?: string;
  /** Bytes behind `url`. */
  @IsOptional() @IsInt() @Min(0) size?: number;
  /** Its own bytes; otherwise typed anew from what may be read. */
  @IsOptional() @IsBoolean() original?: boolean;
}

/** Each step's time (UTC, milliseconds), so that every delay is public. */
export class Journey {
  @IsISO8601() producedAt: string;
  @IsISO8601() receivedAt: string;
  @IsISO8601() classifiedAt: string;
  @IsISO8601() publishedAt: string;
  @IsOptional() @IsString() traceId: string | null;
}

/** The answer of `GET /api/v1/documents/{id}`. Closed and held ones have no `text`. */
export class PublicDocument {
  @IsString() id: string;
  @IsInt() @Min(1) version: number;
  @IsInt() @Min(1) decision: number;
  @IsIn(CLASSIFIED_STATUSES) status: ClassifiedStatus;
  @IsString() disclosureCode: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Ground) grounds: Ground[];
  @IsString() documentNumber: string;
  @IsIn(KINDS) kind: Kind;
  @IsString() title: string;
  @IsOptional() @IsString() text?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Redaction) redactions: Redaction[];
  @IsObject() @ValidateNested() @Type(() => Office) agency: Office;
  @IsObject() @ValidateNested() @Type(() => Office) department: Office;
  @IsOptional() @ValidateNested() @Type(() => Author) author: Author | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Approval) approvals: Approval[];
  @IsISO8601() producedAt: string;
  @IsIn(RETENTIONS) retention: Retention;
  @IsArray() @IsString({ each: true }) functionPath: string[];
  @IsOptional() @ValidateNested() @Type(() => UnitTask) unitTask: UnitTask | null;
  @IsOptional() @IsString() license: string | null;
  @IsArray() @IsString({ each: true }) references: string[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicAttachment) attachments: PublicAttachment[];
  @IsString() source: string;
  @IsString() sourceDocumentId: string;
  @IsObject() @ValidateNested() @Type(() => Journey) journey: Journey;
}

/** What remains of a withdrawn document: that it was there, and why it is gone. No title. */
export class Tombstone {
  @IsString() id: string;
  @IsInt() @Min(1) version: number;
  @IsInt() @Min(0) decision: number;
  @IsIn(['withdrawn']) status: 'withdrawn';
  @IsISO8601() withdrawnAt: string;
  @IsIn(WITHDRAWAL_REASONS) reason: WithdrawalReason;
  @IsOptional() @IsIn(ITEMS) item: Item | null;
  /** The source's own id of the document that takes its place. */
  @IsOptional() @IsString() successor: string | null;
  @IsObject() @ValidateNested() @Type(() => Office) agency: Office;
  @IsObject() @ValidateNested() @Type(() => Office) department: Office;
  @IsString() source: string;
  @IsString() sourceDocumentId: string;
}

/** What the change log still says of a state that is no longer the current one. */
export interface Identity {
  id: string;
  version: number;
  decision: number;
  status: Status;
  source: string;
  sourceDocumentId: string;
}

export const CHANGE_TYPES = ['published', 'corrected', 'withdrawn'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** One entry of the change log. Cursors are decimal integers, +1 for each entry, no gaps. */
export interface Change {
  cursor: string;
  type: ChangeType;
  time: string;
  document: PublicDocument | Tombstone | Identity;
}
