import type { Document, FieldError, Withheld } from '@plaza/contracts';

/**
 * What a document must keep that no single field can tell: the rules of the contract across fields.
 * Answers every breach, none when all is well.
 * @param arrivedAt milliseconds since 1970
 */
export function breachesOf(document: Document, arrivedAt: number): FieldError[] {
  return [...names(document), ...body(document), ...times(document), ...future(document, arrivedAt), ...withheldRanges(document)];
}

/** By these a document is found in every list: of blanks alone there would be nothing to see, nor to click. */
function names({ documentNumber, title }: Document): FieldError[] {
  return Object.entries({ documentNumber, title })
    .filter(([, name]) => !/[^\p{Z}\p{C}]/u.test(name))
    .map(([field]) => ({ field, message: 'must have something to see' }));
}

function body({ body: { text, sha256 } }: Document): FieldError[] {
  const given = [text, sha256].filter((part) => part !== undefined && part !== null).length;
  if (given === 1) return [];
  return [{ field: 'body', message: given === 0 ? 'needs text or sha256' : 'must have either text or sha256, not both' }];
}

function times({ producedAt, restrictedUntil, approvals }: Document): FieldError[] {
  const given: [string, string | null | undefined][] = [
    ['producedAt', producedAt],
    ['restrictedUntil', restrictedUntil],
    ...(approvals ?? []).map(({ at }, index): [string, typeof at] => [`approvals[${index}].at`, at]),
  ];
  return given
    .filter(([, time]) => typeof time === 'string' && !isOnTheCalendar(time))
    .map(([field]) => ({ field, message: 'names a day that does not exist' }));
}

/** As far as a clock may be wrong whose zone is. */
const CLOCK_WRONG = 24 * 3_600_000;

/** It would come first in every list, and be public before it was made. */
const future = ({ producedAt }: Document, arrivedAt: number): FieldError[] =>
  Date.parse(producedAt) > arrivedAt + CLOCK_WRONG ? [{ field: 'producedAt', message: 'lies more than a day in the future' }] : [];

/**
 * `Date` reads 30 February as 2 March; a register must not. In UTC, in which every answer gives its times, the year may be
 * another: one outside 0001 to 9999 could be neither answered (RFC 3339) nor stored.
 */
function isOnTheCalendar(time: string): boolean {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate() || Number.isNaN(Date.parse(time))) return false;
  return /^(?!0000)\d{4}-/.test(new Date(time).toISOString());
}

function withheldRanges(document: Document): FieldError[] {
  const errors: FieldError[] = [];
  const breach = (index: number, name: string, message: string) => errors.push({ field: `withheld[${index}]${name}`, message });
  (document.withheld ?? []).forEach((range, index) => {
    const text = textOf(document, range);
    if (text === null) breach(index, '.part', 'names no attachment of this document');
    const { start, end } = range;
    const given = [start, end].filter((offset) => offset !== undefined && offset !== null).length;
    if (given === 1) breach(index, '', 'needs start and end, or neither for the whole part');
    if (given !== 2) return;
    if (start! >= end!) breach(index, '.end', 'must be greater than start');
    else if (typeof text === 'string' && end! > text.length) breach(index, '.end', 'lies beyond the end of the part');
  });
  return errors;
}

/** The text a range points into; undefined when it is not at hand, null when there is no such part. */
function textOf({ title, body: { text }, attachments }: Document, { part }: Withheld): string | null | undefined {
  if (part === 'title') return title;
  if (part === 'body') return text ?? undefined;
  const name = part.slice('attachment:'.length);
  return (attachments ?? []).some((attachment) => attachment.name === name) ? undefined : null;
}
