import {
  CALENDAR_KINDS, type CalendarEntry as Entry, type CalendarKind, CHANGE_TYPES, type ChangeType, type Item, ITEMS, Office, PublicDocument, STATUSES, type Status,
} from '@plaza/contracts';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNumber, IsObject, IsOptional, IsString, Matches, Min, ValidateNested } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What the change log still says of a state that is no longer the current one. */
export class Identity {
  @IsString() id: string;
  @IsInt() @Min(1) version: number;
  @IsInt() @Min(0) decision: number;
  @IsIn(STATUSES) status: Status;
  @IsString() source: string;
  @IsString() sourceDocumentId: string;
}

export class Change {
  @Matches(/^\d+$/) cursor: string;
  @IsIn(CHANGE_TYPES) type: ChangeType;
  @IsISO8601() time: string;
  @IsObject()
  @JSONSchema({ anyOf: [component('PublicDocument'), component('Tombstone'), component('Identity')] })
  document: object;
}

export class ChangePage {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Change) items: Change[];
  /** The last item's cursor; when there is none, the one that was asked for. */
  @IsOptional() @Matches(/^\d+$/) nextCursor: string;
}

export class Version {
  @IsInt() @Min(1) version: number;
  @IsInt() @Min(0) decision: number;
  @IsIn(STATUSES) status: Status;
  @IsIn(CHANGE_TYPES) type: ChangeType;
  @IsISO8601() time: string;
  @Matches(/^\d+$/) cursor: string;
}

export class Versions {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Version) items: Version[];
}

/** Plain text, never markup. */
export class Piece {
  @IsString() text: string;
  @IsBoolean() match: boolean;
}

export class Highlight {
  @IsIn(['title', 'text']) field: 'title' | 'text';
  @IsArray() @JSONSchema({ items: { type: 'array', items: component('Piece') } }) fragments: Piece[][];
}

export class Hit {
  @IsObject() @ValidateNested() @Type(() => PublicDocument) document: PublicDocument;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Highlight) highlights: Highlight[];
  /** False for one that fills up a short list with some of the words. */
  @IsOptional() @IsBoolean() allWords?: boolean;
}

export class FacetValue {
  @IsString() value: string;
  @IsOptional() @IsString() name?: string;
  @IsInt() @Min(1) count: number;
}

export class Facets {
  @IsArray() @ValidateNested({ each: true }) @Type(() => FacetValue) agency: FacetValue[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => FacetValue) department: FacetValue[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => FacetValue) kind: FacetValue[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => FacetValue) status: FacetValue[];
}

export class SearchResult {
  @IsInt() @Min(0) total: number;
  /** False: there are at least `total`. */
  @IsBoolean() totalIsExact: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Hit) items: Hit[];
  @IsObject() @ValidateNested() @Type(() => Facets) facets: Facets;
  @IsOptional() @IsString() nextCursor: string | null;
  @IsNumber() tookMs: number;
}

export class ByStatus {
  @IsInt() @Min(0) open: number;
  @IsInt() @Min(0) partial: number;
  @IsInt() @Min(0) closed: number;
  @IsInt() @Min(0) held: number;
  @IsInt() @Min(0) withdrawn: number;
}

/** Milliseconds; null while nothing was published. */
export class TimeToPublication {
  @IsOptional() @IsNumber() p50: number | null;
  @IsOptional() @IsNumber() p95: number | null;
  @IsOptional() @IsNumber() p99: number | null;
}

export class Statistics {
  @IsInt() @Min(0) total: number;
  @IsObject() @ValidateNested() @Type(() => ByStatus) byStatus: ByStatus;
  @IsObject() @JSONSchema({ additionalProperties: { type: 'integer' }, description: 'By item of Art. 9(1).' })
  byItem: Record<string, number>;
  @IsObject() @ValidateNested() @Type(() => TimeToPublication) timeToPublication: TimeToPublication;
}

/** Why something waits; ages in seconds. */
export class WaitingFor {
  @IsString() reason: string;
  @IsString() reasonEn: string;
  @IsInt() @Min(1) count: number;
  @IsInt() @Min(0) oldest: number;
}

/** What one department has waiting; ages in seconds. */
export class DepartmentHolds {
  @IsObject() @ValidateNested() @Type(() => Office) agency: Office;
  @IsObject() @ValidateNested() @Type(() => Office) department: Office;
  @IsInt() @Min(0) documents: number;
  /** Of documents that are public themselves. */
  @IsInt() @Min(0) files: number;
  @IsInt() @Min(0) oldest: number;
  @IsInt() @Min(0) median: number;
  @IsISO8601() oldestSince: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => WaitingFor) reasons: WaitingFor[];
}

export class Holds {
  @IsISO8601() at: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => DepartmentHolds) departments: DepartmentHolds[];
}

/** What stands under these items opens by itself or is looked at again, by which rule. */
export class CalendarEntry implements Entry {
  @IsIn(CALENDAR_KINDS) kind: CalendarKind;
  @IsISO8601() at: string;
  @IsString() by: string;
  @IsArray() @IsIn(ITEMS, { each: true }) items: Item[];
  @IsString() reason: string;
  @IsString() reasonEn: string;
  @IsOptional() @IsString() law?: string;
  @IsOptional() @IsString() lawEn?: string;
  /** Without its text. */
  @IsObject() @ValidateNested() @Type(() => PublicDocument) document: PublicDocument;
}

export class CalendarPage {
  @IsInt() @Min(0) total: number;
  /** False: there are at least `total`. */
  @IsBoolean() totalIsExact: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => CalendarEntry) items: CalendarEntry[];
  @IsOptional() @IsString() nextCursor: string | null;
}

export class FieldError {
  @IsString() field: string;
  @IsString() message: string;
}

/** RFC 9457. */
export class Problem {
  @IsString() type: string;
  @IsString() title: string;
  @IsInt() status: number;
  @IsOptional() @IsString() detail?: string;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => FieldError) errors?: FieldError[];
}
