import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ITEMS, type Item } from './disclosure-code';
import { DOCUMENT_ID } from './patterns';

export const WITHDRAWAL_REASONS = ['personal-information', 'wrong-document', 'court-order', 'superseded', 'other'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** The data of a source's `document.withdrawn.v1`. Covers all versions up to `version`; absent: the highest registered. */
export class Withdrawal {
  @Matches(DOCUMENT_ID) documentId: string;
  @IsOptional() @IsInt() @Min(1) @Max(2_147_483_647) version?: number | null;
  @IsIn(WITHDRAWAL_REASONS) reason: WithdrawalReason;
  @IsOptional() @IsIn(ITEMS) item?: Item | null;
  @IsOptional() @Matches(DOCUMENT_ID) successor?: string | null;
  /** For the source and intake only: it never leaves intake. */
  @IsOptional() @IsString() @MaxLength(2000) note?: string | null;
}
