import { ProblemError } from '../http/problem-error';

const bad = (field: string, message: string) => new ProblemError(400, 'invalid', `${field} ${message}`, [{ field, message }]);
const SPAN = /^(title|body)\s+(?:(\d{1,9})\s+(\d{1,9})|\*)\s+([1-8])(?:\s+(.{1,1000}))?$/;
const STRETCH = /^(title|body)\s+(?:(\d{1,9})\s+(\d{1,9})|\*)$/;
const FILE = /^file(\d{1,4})$/;
const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const linesIn = (value: unknown) => textIn(value).split('\n').map((line) => line.trim()).filter(Boolean);

/** What is kept back of a document that opens in part, and what is shown of it. */
export interface MaskingOfForm {
  grounds: { item: number; reason: string | null }[];
  spans: { part: string; start: number | null; end: number | null; item: number; reason: string | null }[];
  shown: { part: string; start: number | null; end: number | null }[];
}

export const NOTHING_MARKED: MaskingOfForm = { grounds: [], spans: [], shown: [] };

/** What the page's form says, in the form of the API. @throws ProblemError 400 naming the field and the line */
export function rulingOf(form: Record<string, unknown>): Record<string, unknown> {
  const number = (name: string) => {
    if (!/^\d{1,9}$/.test(textIn(form[name]))) throw bad(name, 'must be a whole number');
    return Number(form[name]);
  };
  const { shown, ...withheld } = maskingOf(form);
  const files = filesIn(form);
  return {
    version: number('version'), decision: number('decision'), status: textIn(form.status), ...withheld, ...(shown.length > 0 && { shown }), ...(files.length > 0 && { files }), reason: textIn(form.reason),
  };
}

/** As much of the form as says what is masked. @throws ProblemError 400 naming the field and the line */
export function maskingOf(form: Record<string, unknown>): MaskingOfForm {
  const grounds = [1, 2, 3, 4, 5, 6, 7, 8]
    .filter((item) => form[`item${item}`] !== undefined)
    .map((item) => ({ item, reason: textIn(form[`reason${item}`]) || null }));
  const spans = linesIn(form.spans).map((line, index) => {
    const [, part, start, end, item, reason] = SPAN.exec(line) ?? [];
    if (part === undefined) throw bad('spans', `line ${index + 1} must be: body or title, start and end or *, item, reason`);
    return { part, ...rangeOf(start, end), item: Number(item), reason: reason ?? null };
  });
  const shown = linesIn(form.shown).map((line, index) => {
    const [, part, start, end] = STRETCH.exec(line) ?? [];
    if (part === undefined) throw bad('shown', `line ${index + 1} must be: body or title, start and end or *`);
    return { part, ...rangeOf(start, end) };
  });
  return { grounds, spans, shown };
}

const rangeOf = (start: string | undefined, end: string | undefined) => ({ start: start === undefined ? null : Number(start), end: end === undefined ? null : Number(end) });

/** Fields `file<n>`, `file<n>item` and `file<n>reason`; an empty first one leaves the file as it is. */
function filesIn(form: Record<string, unknown>) {
  return Object.keys(form).flatMap((name) => {
    const index = FILE.exec(name)?.[1];
    const status = textIn(form[name]);
    if (index === undefined || status === '') return [];
    const item = textIn(form[`file${index}item`]);
    const grounds = status === 'closed' && item !== '' ? [{ item: Number(item), reason: textIn(form[`file${index}reason`]) || null }] : [];
    return [{ index: Number(index), status, grounds }];
  });
}
