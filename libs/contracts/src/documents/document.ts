import { Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsIn, IsInt, IsMimeType, IsNotEmpty, IsObject, IsOptional, IsString, Matches, Max, MaxLength,
  Min, ValidateNested,
} from 'class-validator';
import { DISCLOSURE_CODE, ITEMS, type Item } from './disclosure-code';
import { ATTACHMENT_PART, CODE, DOCUMENT_ID, RFC3339, SHA256 } from './patterns';

export const KINDS = ['approval', 'meeting', 'report', 'statistics', 'contract', 'budget', 'press', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const RETENTIONS = ['1y', '3y', '5y', '10y', '30y', 'semi-permanent', 'permanent'] as const;
export type Retention = (typeof RETENTIONS)[number];

export class Office {
  @Matches(CODE) code: string;
  @IsString() @IsNotEmpty() @MaxLength(200) name: string;
}

export class Author {
  @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @IsOptional() @IsString() @MaxLength(100) position?: string | null;
  @IsOptional() @IsString() @MaxLength(100) phone?: string | null;
}

/** One signature of the approval line (기안, 검토, 협조, 결재, 전결, 대결); `type` as in drafted, reviewed, approved. */
export class Approval {
  @IsString() @IsNotEmpty() @MaxLength(50) type: string;
  @IsString() @IsNotEmpty() @MaxLength(100) name: string;
  @IsOptional() @IsString() @MaxLength(100) position?: string | null;
  @IsOptional() @Matches(RFC3339, { message: '$property must be an RFC 3339 time with an offset' }) at?: string | null;
}

export class UnitTask {
  @IsString() @IsNotEmpty() @MaxLength(100) id: string;
  @IsString() @IsNotEmpty() @MaxLength(300) name: string;
}

/** The text itself, or the hash of a blob uploaded before. Exactly one of the two; see `problemsOf`. */
export class Body {
  @IsString() @IsMimeType() mediaType: string;
  @IsOptional() @IsString() text?: string;
  @IsOptional() @Matches(SHA256) sha256?: string;
}

/** What the source withholds: UTF-16 offsets into the part, both or none; none is the whole part. */
export class Withheld {
  @Matches(ATTACHMENT_PART, { message: '$property must be title, body or attachment:<name>' }) part: string;
  @IsOptional() @IsInt() @Min(0) start?: number | null;
  @IsOptional() @IsInt() @Min(1) end?: number | null;
  @IsIn(ITEMS) item: Item;
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

export class Attachment {
  @IsString() @IsNotEmpty() @MaxLength(300) name: string;
  @IsString() @IsMimeType() mediaType: string;
  @IsInt() @Min(0) @Max(104_857_600) size: number;
  @Matches(SHA256) sha256: string;
  @IsOptional() @Matches(DISCLOSURE_CODE, { message: '$property must be 1, 2 or 3 and eight Y or N' })
  disclosureCode?: string | null;
}

/** The data of `document.created.v1`: what a source system says of one version of one document. */
export class Document {
  @Matches(DOCUMENT_ID) documentId: string;
  @IsInt() @Min(1) @Max(2_147_483_647) version: number;
  @IsString() @IsNotEmpty() @MaxLength(200) documentNumber: string;
  @IsIn(KINDS) kind: Kind;
  @IsString() @IsNotEmpty() @MaxLength(1000) title: string;
  @IsObject() @ValidateNested() @Type(() => Body) body: Body;
  @IsObject() @ValidateNested() @Type(() => Office) agency: Office;
  @IsObject() @ValidateNested() @Type(() => Office) department: Office;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => Author) author?: Author | null;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => Approval)
  approvals?: Approval[] | null;
  @Matches(RFC3339, { message: '$property must be an RFC 3339 time with an offset' }) producedAt: string;
  @IsIn(RETENTIONS) retention: Retention;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(200, { each: true })
  functionPath?: string[] | null;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => UnitTask) unitTask?: UnitTask | null;
  @Matches(DISCLOSURE_CODE, {
    message: '$property must be 1, 2 or 3 and eight Y or N: no Y after 1, at least one after 2 and 3',
  })
  disclosureCode: string;
  @IsOptional() @IsString() @MaxLength(1000) disclosureReason?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => Withheld)
  withheld?: Withheld[] | null;
  @IsOptional() @Matches(RFC3339, { message: '$property must be an RFC 3339 time with an offset' })
  restrictedUntil?: string | null;
  @IsOptional() @IsString() @MaxLength(100) license?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(200, { each: true })
  references?: string[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => Attachment)
  attachments?: Attachment[] | null;
}
