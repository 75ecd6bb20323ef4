import { ProblemError } from '../http/problem-error';

const bad = (field: string, message: string) => new ProblemError(400, 'invalid', `${field} ${message}`, [{ field, message }]);
const SPAN = /^(title|body)\s+(?:(\d{1,9})\s+(\d{1,9})|\*)\s+([1-8])(?:\s+(.{1,1000}))?$/;
const textIn = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What the page's form says, in the form of the API. @throws ProblemError 400 naming the field and the line */
export function rulingOf(form: Record<string, unknown>): Record<string, unknown> {
  const number = (name: string) => {
    if (!/^\d{1,9}$/.test(textIn(form[name]))) throw bad(name, 'must be a whole number');
    return Number(form[name]);
  };
  const grounds = [1, 2, 3, 4, 5, 6, 7, 8]
    .filter((item) => form[`item${item}`] !== undefined)
    .map((item) => ({ item, reason: textIn(form[`reason${item}`]) || null }));
  const lines = textIn(form.spans).split('\n').map((line) => line.trim()).filter(Boolean);
  const spans = lines.map((line, index) => {
    const [, part, start, end, item, reason] = SPAN.exec(line) ?? [];
    if (part === undefined) throw bad('spans', `line ${index + 1} must be: body or title, start and end or *, item, reason`);
    return { part, start: start === undefined ? null : Number(start), end: end === undefined ? null : Number(end), item: Number(item), reason: reason ?? null };
  });
  return { version: number('version'), decision: number('decision'), status: textIn(form.status), grounds, spans, reason: textIn(form.reason) };
}
