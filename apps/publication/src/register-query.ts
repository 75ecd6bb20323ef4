import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CODE, KINDS, STATUSES, type Kind, type Status } from '@plaza/contracts';

/** A day in Asia/Seoul, or an RFC 3339 time. */
const DAY_OR_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

export class StatisticsQuery {
  @IsOptional() @Matches(DAY_OR_TIME) from?: string;
  @IsOptional() @Matches(DAY_OR_TIME) to?: string;
  @IsOptional() @Matches(CODE) agency?: string;
}

export class RegisterQuery extends StatisticsQuery {
  @IsOptional() @Matches(CODE) department?: string;
  @IsOptional() @IsIn(STATUSES) status?: Status;
  @IsOptional() @IsIn(KINDS) kind?: Kind;
  @IsInt() @Min(1) @Max(100) size: number = 20;
  @IsOptional() @IsString() @MaxLength(200) cursor?: string;
}

/** The moment a range begins: a day alone is its first in Asia/Seoul (UTC+9, no daylight saving). */
export const rangeStart = (text: string | undefined): Date | null =>
  text === undefined ? null : new Date(text.includes('T') ? text : `${text}T00:00:00+09:00`);

/** The moment after which a range has ended: a day alone is inclusive. */
export const rangeEnd = (text: string | undefined): Date | null =>
  text === undefined ? null : new Date(text.includes('T') ? text : Date.parse(`${text}T00:00:00+09:00`) + 86_400_000 - 1);
