import type { Approval, FieldError } from '@plaza/contracts';
import { childrenOf, find, textOf } from './elements';
import { instantOf, readDay, readTime, type Day } from './times';
import type { Element } from './xml';

/** What the words of the format are in the contract; any other word stays as the office wrote it. */
const TYPES: Record<string, string> = { 기안: 'drafted', 검토: 'reviewed', 협조: 'cooperated', 결재: 'approved', 전결: 'delegated', 대결: 'deputized' };
const FINAL = 'final';

interface Line {
  element: Element;
  field: string;
  order: number;
  assist: boolean;
}

/**
 * The approval line in its order, those who cooperated before the one who decides. A place that nobody signed (that of
 * somebody for whom a deputy decided) is no signature.
 * @param enforced the day of enforcement, on or before which days without a year lie
 */
export function approvalsOf(foot: Element | undefined, enforced: Day | null, problems: FieldError[]): Approval[] {
  const info = find(foot, 'approvalinfo');
  const approvals = linesOf(info, 'approval', problems);
  const assists = linesOf(info, 'assist', problems);
  const last = approvals.at(-1);
  return [...approvals.slice(0, -1), ...assists, ...(last ? [last] : [])].flatMap((line) => signatureOf(line, approvals, enforced, problems) ?? []);
}

function linesOf(info: Element | undefined, name: 'approval' | 'assist', problems: FieldError[]): Line[] {
  const lines = childrenOf(info, name).map((element, index): Line => {
    const field = `pubdoc.foot.approvalinfo.${name}[${index}]`;
    const given = (element.attributes.order ?? '').trim();
    if (given !== '' && given !== FINAL && !/^\d{1,3}$/.test(given)) problems.push({ field: `${field}@order`, message: `must be a number or "${FINAL}"` });
    return { element, field, order: given === FINAL ? Infinity : given === '' ? index + 1 : Number(given), assist: name === 'assist' };
  });
  return lines.sort((a, b) => a.order - b.order || 0);
}

function signatureOf({ element, field, assist }: Line, approvals: Line[], enforced: Day | null, problems: FieldError[]): Approval | null {
  const [name, position, day, time] = ['name', 'signposition', 'date', 'time'].map((child) => textOf(find(element, child))) as [string, string, string, string];
  if (name === '') {
    if (find(element, 'signimage') || day !== '') problems.push({ field: `${field}.name`, message: 'is missing: a picture does not say who signed' });
    return null;
  }
  const at = timeOf(field, day, time, enforced, problems);
  return { type: typeOf(element, assist, approvals), name, ...(position !== '' && { position }), ...(at !== null && { at }) };
}

/** Without a word for it, the place in the line says what a signature is. */
function typeOf(element: Element, assist: boolean, approvals: Line[]): string {
  const word = textOf(find(element, 'type')).replaceAll(' ', '');
  if (word !== '') return TYPES[word] ?? word;
  if (assist) return 'cooperated';
  if (element === approvals.at(-1)!.element) return 'approved';
  return element === approvals[0]!.element ? 'drafted' : 'reviewed';
}

function timeOf(field: string, day: string, time: string, enforced: Day | null, problems: FieldError[]): string | null {
  if (day === '') return null;
  const read = readDay(day);
  const clock = time === '' ? null : readTime(time);
  if (!read) problems.push({ field: `${field}.date`, message: 'must be a day, as in 2026-07-15, 2026. 7. 15. or 07/15' });
  if (time !== '' && clock === null) problems.push({ field: `${field}.time`, message: 'must be a time, as in 10:03:00' });
  if (!read) return null;
  const at = instantOf({ ...read, time: clock ?? read.time }, enforced);
  if (at === null) problems.push({ field: `${field}.date`, message: 'has no year, and no day of enforcement tells it' });
  return at;
}
