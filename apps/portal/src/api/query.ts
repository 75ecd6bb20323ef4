import { CODE, DOCUMENT_ID, KINDS, type Kind, RFC3339, STATUSES, type Status } from '@plaza/contracts';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** A form also sends the fields that nobody filled in: an empty one is as good as absent. */
const Absentable = (): PropertyDecorator => (target, property) => {
  Transform(({ value }) => (value === '' ? undefined : value))(target, property as string);
  IsOptional()(target, property as string);
};

const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const isTime = (value: unknown) => typeof value === 'string' && RFC3339.test(value) && !Number.isNaN(Date.parse(value));

/** One end of a span of time, inclusive. */
const IsDayOrTime = (): PropertyDecorator => (target, property) => {
  const message = '$property must be a date as in 2026-07-15 (Asia/Seoul) or an RFC 3339 time';
  ValidateBy({ name: 'isDayOrTime', validator: { validate: (value) => isDay(value) || isTime(value) } }, { message })(
    target, property as string,
  );
  JSONSchema({ type: 'string', description: 'A date in Asia/Seoul, inclusive, or an RFC 3339 time.', examples: ['2026-07-15'] })(
    target, property as string,
  );
};

const codeMessage = { message: '$property must be 1 to 64 letters, digits, _ or -' };

export class Period {
  @Absentable() @IsDayOrTime() from?: string;
  @Absentable() @IsDayOrTime() to?: string;
}

export class StatisticsQuery extends Period {
  @Absentable() @Matches(CODE, codeMessage) agency?: string;
}

export class RegisterQuery extends StatisticsQuery {
  @Absentable() @Matches(CODE, codeMessage) department?: string;
  @Absentable() @IsIn(KINDS) kind?: Kind;
  @Absentable() @IsIn(STATUSES) status?: Status;
  @Absentable() @Type(() => Number) @IsInt() @Min(1) @Max(100) size?: number;
  /** `nextCursor` of the page before. */
  @Absentable() @Matches(/^[\w.~+/=:-]{1,1000}$/, { message: '$property must be the nextCursor of the page before' })
  cursor?: string;
}

export const SORTS = ['relevance', 'newest'] as const;

export class SearchQuery extends RegisterQuery {
  @Absentable() @IsString() @MaxLength(500) q?: string;
  @Absentable() @IsIn(SORTS) sort?: (typeof SORTS)[number];
}

/** What narrows a stream or a feed: a search without its paging. */
export class NarrowingQuery extends StatisticsQuery {
  @Absentable() @IsString() @MaxLength(500) q?: string;
  @Absentable() @Matches(CODE, codeMessage) department?: string;
  @Absentable() @IsIn(KINDS) kind?: Kind;
  @Absentable() @IsIn(STATUSES) status?: Status;
}

const cursorMessage = { message: '$property must be a cursor: a decimal integer' };
const CURSOR = /^\d{1,18}$/;

export class StreamQuery extends NarrowingQuery {
  /** Everything after this cursor, then what follows. Absent: only what follows. `Last-Event-ID` goes before it. */
  @Absentable() @Matches(CURSOR, cursorMessage) after?: string;
}

export class ChangesQuery {
  @Absentable() @Matches(CURSOR, cursorMessage) after?: string;
  @Absentable() @Type(() => Number) @IsInt() @Min(1) @Max(500) size?: number;
}

export class LookupQuery {
  @IsString() @IsNotEmpty() @Matches(CODE, codeMessage) source: string;
  @IsString() @IsNotEmpty() @Matches(DOCUMENT_ID, { message: '$property must be 1 to 64 letters, digits, ., _ or -' })
  sourceDocumentId: string;
}

/** The fields that are there, for the question to the service behind. */
export function present(query: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
