import { CALENDAR_KINDS, type CalendarKind, CLASSIFIED_STATUSES, CODE, DOCUMENT_ID, KINDS, type Kind, RFC3339, STATUSES, type Status } from '@plaza/contracts';
import { QUERY_LIMIT, SORTS, type Sort } from '@plaza/search-index';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

const both = (...decorators: ((target: object, property: string) => void)[]): PropertyDecorator => (target, property) =>
  decorators.forEach((decorate) => decorate(target, property as string));

/** A form also sends the fields that nobody filled in: an empty one is as good as absent. */
const Absentable = () => both(Transform(({ value }) => (value === '' ? undefined : value)), IsOptional());

/** One value or several, repeated or separated by commas: any of them. */
const AnyOf = (pattern: RegExp, message: string) => both(
  Transform(({ value }) => (Array.isArray(value) ? value.join(',') : value === '' ? undefined : value)),
  IsOptional(),
  Matches(new RegExp(`^(?:${pattern.source})(?:,(?:${pattern.source}))*$`), { message }),
);
const oneOf = (values: readonly string[]) => [new RegExp(values.join('|')), `$property must be among ${values.join(', ')}`] as const;
const codes = [/[A-Za-z0-9_-]{1,64}/, '$property must be codes of 1 to 64 letters, digits, _ or -'] as const;

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};
const isDayOrTime = (value: unknown) =>
  typeof value === 'string' && (isDay(value) || (RFC3339.test(value) && isDay(value.slice(0, 10))));

/** One end of a span of time, inclusive. A plus sign that nobody escaped arrives as a space. */
const Day = () => both(
  Transform(({ value }) => (typeof value === 'string' ? value.replace(/(:\d\d(?:\.\d+)?) (?=\d\d:\d\d$)/, '$1+') || undefined : value)),
  IsOptional(),
  ValidateBy({ name: 'isDayOrTime', validator: { validate: isDayOrTime } }, { message: '$property must be a date as in 2026-07-15 (Asia/Seoul) or an RFC 3339 time' }),
  JSONSchema({ type: 'string', description: 'A date in Asia/Seoul, inclusive, or an RFC 3339 time.' }),
);

const Size = (most: number) => both(Absentable(), Type(() => Number), IsInt(), Min(1), Max(most));
const Code = () => both(Absentable(), Matches(CODE, { message: '$property must be 1 to 64 letters, digits, _ or -' }));
const PageCursor = () => both(Absentable(), Matches(/^[\w.~+/=:-]{1,1000}$/, { message: '$property must be the nextCursor of the page before' }));
const LogCursor = () => both(Absentable(), Matches(/^\d{1,18}$/, { message: '$property must be a cursor: a decimal integer' }));

export class StatisticsQuery {
  @Day() from?: string;
  @Day() to?: string;
  @Code() agency?: string;
}

/** What narrows a page of the register. */
export class RegisterQuery extends StatisticsQuery {
  @Code() department?: string;
  @Absentable() @IsIn(KINDS) kind?: Kind;
  @Absentable() @IsIn(STATUSES) status?: Status;
  @Size(100) size?: number;
  @PageCursor() cursor?: string;
}

/** What narrows the calendar, as a subscription and as a page. */
export class CalendarFeedQuery {
  @Code() agency?: string;
  @Absentable() @IsIn(CALENDAR_KINDS) kind?: CalendarKind;
}

export class CalendarQuery extends CalendarFeedQuery {
  /** The first day; absent, today. */
  @Day() from?: string;
  @Day() to?: string;
  @Size(100) size?: number;
  @PageCursor() cursor?: string;
}

export class CalendarMonthQuery extends CalendarFeedQuery {
  @Absentable() @Matches(/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/, { message: '$property must be a month as in 2026-12' }) month?: string;
  @PageCursor() cursor?: string;
}

/** What narrows a stream or a feed: a search without its paging. */
export class NarrowingQuery {
  @Absentable() @IsString() @MaxLength(QUERY_LIMIT) q?: string;
  @AnyOf(...codes) agency?: string;
  @AnyOf(...codes) department?: string;
  @AnyOf(...oneOf(KINDS)) kind?: string;
  @AnyOf(...oneOf(CLASSIFIED_STATUSES)) status?: string;
  @Day() from?: string;
  @Day() to?: string;
}

export class SearchQuery extends NarrowingQuery {
  @Absentable() @IsIn(SORTS) sort?: Sort;
  @Size(100) size?: number;
  @PageCursor() cursor?: string;
}

export class StreamQuery extends NarrowingQuery {
  /** Everything after this cursor, then what follows; absent, only what follows. `Last-Event-ID` goes before it. */
  @LogCursor() after?: string;
}

export class ChangesQuery {
  @LogCursor() after?: string;
  @Size(500) size?: number;
}

export class LookupQuery {
  @Matches(CODE, { message: '$property must be 1 to 64 letters, digits, _ or -' }) source: string;
  @Matches(DOCUMENT_ID, { message: '$property must be 1 to 64 letters, digits, ., _ or -' }) sourceDocumentId: string;
}

/** The fields that are there, for the question to the service behind. */
export function present(query: object): Record<string, string | number> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
