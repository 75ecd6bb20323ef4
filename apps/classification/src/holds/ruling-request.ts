import { ITEMS, type Item } from '@plaza/contracts';
import type { Ruling } from '@plaza/disclosure';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { StatedReason } from '../http/stated-reason';

class RulingGround {
  @IsIn(ITEMS) item: Item;
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

class RulingSpan {
  @IsIn(['title', 'body']) part: 'title' | 'body';
  /** UTF-16 offsets into the part, both or none; none is the whole part. */
  @IsOptional() @IsInt() @Min(0) start?: number | null;
  @IsOptional() @IsInt() @Min(1) end?: number | null;
  @IsIn(ITEMS) item: Item;
  @IsOptional() @IsString() @MaxLength(1000) reason?: string | null;
}

class RulingStretch {
  @IsIn(['title', 'body']) part: 'title' | 'body';
  @IsOptional() @IsInt() @Min(0) start?: number | null;
  @IsOptional() @IsInt() @Min(1) end?: number | null;
}

class RulingOnFile {
  /** Its place among the document's attachments. */
  @IsInt() @Min(0) @Max(10_000) index: number;
  @IsIn(['open', 'partial', 'closed']) status: 'open' | 'partial' | 'closed';
  @IsOptional() @IsArray() @ArrayMaxSize(8) @ValidateNested({ each: true }) @Type(() => RulingGround) grounds?: RulingGround[] | null;
}

/** What is kept back of a document that opens in part, and what is shown of it. */
export class PreviewRequest {
  @IsOptional() @IsArray() @ArrayMaxSize(8) @ValidateNested({ each: true }) @Type(() => RulingGround) grounds?: RulingGround[] | null;
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => RulingSpan) spans?: RulingSpan[] | null;
  /** Shown though a detector masks them. */
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @ValidateNested({ each: true }) @Type(() => RulingStretch) shown?: RulingStretch[] | null;
}

/** What an operator decides about a document and its files (contract, section 5). */
export class RulingRequest extends PreviewRequest {
  /** The decision the operator has seen: when another stands meanwhile, nothing is decided. */
  @IsInt() @Min(1) decision: number;
  /** The version the operator has seen; needed only where an older one had a hold of the same number. */
  @IsOptional() @IsInt() @Min(1) version?: number | null;
  /** `unchanged`: as it stands but for its files, and as it was before a report hid it. */
  @IsIn(['open', 'partial', 'closed', 'unchanged']) status: Ruling['status'];
  @IsOptional() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => RulingOnFile) files?: RulingOnFile[] | null;
  /** A rule of the policy by which others are given notice: until then it stays as it is. */
  @IsOptional() @IsString() @MaxLength(64) notice?: string | null;
  @StatedReason() reason: string;
  /** The operator. */
  @IsString() @IsNotEmpty() @MaxLength(100) by: string;
}

/** Field by field: whether two agree is for no request to say. */
export const rulingIn = ({ status, grounds, spans, shown, files, notice }: Pick<RulingRequest, 'status' | 'files' | 'notice'> & PreviewRequest): Ruling => ({
  status, grounds: grounds ?? [], spans: spans ?? [], shown: shown ?? [], files: (files ?? []).map((file) => ({ index: file.index, status: file.status, grounds: file.grounds ?? [] })),
  ...(notice && { noticeBy: notice }),
});
