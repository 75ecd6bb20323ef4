import { ProblemError } from '../http/problem-error';

const bad = (field: string, message: string) => new ProblemError(400, 'invalid', `${field} ${message}`, [{ field, message }]);
const SPAN = /^(title|body)\s+(?:(\d{1,9})\s+(\d{1,9})|\*)\s+([1-8])(?:\s+(.{1,1000}))?$/;
const STRETCH = /^(title|body)\s+(?:(\d{1,9})\s+(\d{1,9})|\*)$/;
const FILE = /^file(\d{1,4})$/;
const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const linesIn = (value: unknown) => textIn(value).split('\n').map((line) => line.trim()).filter(Boolean);

/** What the page's form says, in the form of the API. @throws ProblemError 400 naming the field and the line */
export function rulingOf(form: Record<string, unknown>): Record<string, unknown> {
  const number = (name: string) => {
    if (!/^\d{1,9}$/.test(textIn(form[name]))) throw bad(name, 'must be a whole number');
    return Number(form[name]);
  };
  const grounds = [1, 2, 3, 4, 5, 6, 7, 8]
    .filter((item) => form[`item${item}`] !== undefined)
    .map((item) => ({ item, reason: textIn(form[`reason${item}`]) || null }));
  const spans = linesIn(form.spans).map((line, index) => {
    const [, part, start, end, item, reason] = SPAN.exec(line) ?? [];
    if (part === undefined) throw bad('spans', `line ${index + 1} must be: body or title, start and end or *, item, reason`);
    return { part, start: start === undefined ? null : Number(start), end: end === undefined ? null : Number(end), item: Number(item), reason: reason ?? null };
  });
  const shown = linesIn(form.shown).map((line, index) => {
    const [, part, start, end] = STRETCH.exec(line) ?? [];
    if (part === undefined) throw bad('shown', `line ${index + 1} must be: body or title, start and end or *`);
    return { part, start: start === undefined ? null : Number(start), end: end === undefined ? null : Number(end) };
  });
  const files = filesIn(form);
  return {
    version: number('version'), decision: number('decision'), status: textIn(form.status), grounds, spans, ...(shown.length > 0 && { shown }), ...(files.length > 0 && { files }), reason: textIn(form.reason),
  };
}

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
