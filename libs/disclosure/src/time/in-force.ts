import type { Attachment, Document, Item } from '@plaza/contracts';
import { formatCode, parseCode } from '../decision/disclosure-code';
import type { Criteria } from '../policy/policy';
import { countedEnd, type Clock, type CountedEnd } from './clock';
import { hasOpened } from './review-rules';

/** An item that keeps something back no longer: its reason's end has come, or a rule of the policy has opened it. */
export interface Lapse {
  item: Item;
  by: 'stated-end' | 'age';
}

/** The reason given at `disclosureReason` or `withheld[n].reason`, as the public may read it: what it cannot read sets no end. */
export type ReasonAt = (part: string) => string;

/**
 * What a document still declares at `clock.now` (Art. 9(2)): the same with what has lapsed left out, to be judged like any
 * other, so that other items and the detectors keep what is theirs. The last end counts where several speak of one item.
 */
export function inForce(document: Document, reason: ReasonAt, clock: Clock, criteria: Criteria): { document: Document; lapsed: Lapse[] } {
  if (!declaresAnything(document)) return { document, lapsed: [] };
  const byAge = (item: Item): boolean => hasOpened(criteria, item, clock);
  const whole = isOver(endOfReason('disclosureReason', reason, clock), clock);
  const ranges = document.withheld ?? [];
  const left = ranges.filter(({ item }, index) => !byAge(item) && !(item === 5 && isOver(endOfRange(index, reason, clock), clock)));

  const declared = parseCode(document.disclosureCode);
  const files = document.attachments ?? [];
  const fileLapses = (item: Item): boolean => byAge(item) || (item === 5 && whole && declared.items.includes(5));
  const filesLeft = files.map((file) => without(file, fileLapses));

  const stillCovered = (item: Item): boolean => left.some((range) => range.item === item) || filesLeft.some((file) => itemsOf(file).includes(item));
  const wasCovered = (item: Item): boolean => ranges.some((range) => range.item === item) || files.some((file) => itemsOf(file).includes(item));
  const lapses = (item: Item): boolean => {
    if (byAge(item)) return true;
    if (item !== 5) return false;
    if (declared.status === 'partial' && wasCovered(5)) return !stillCovered(5);
    // A person closes with reasons for the whole body alone.
    return reason('disclosureReason').trim() === '' ? wasCovered(5) && !stillCovered(5) : whole;
  };
  const gone = declared.items.filter(lapses);
  const changed = gone.length > 0 || left.length < ranges.length || filesLeft.some((file, index) => file !== files[index]);
  if (!changed) return { document, lapsed: [] };
  const items = new Set([...gone, ...ranges.filter((range) => !left.includes(range)).map(({ item }) => item), ...files.flatMap(itemsOf).filter(fileLapses)]);
  return {
    document: { ...document, disclosureCode: codeWithout(document.disclosureCode, lapses), withheld: left, attachments: filesLeft },
    lapsed: [...items].sort().map((item) => ({ item, by: byAge(item) ? 'age' : 'stated-end' })),
  };
}

export const endOfReason = (part: string, reason: ReasonAt, clock: Clock): CountedEnd => countedEnd(reason(part), clock);

/** A range without a reason of its own stands under the document's. */
export const endOfRange = (index: number, reason: ReasonAt, clock: Clock): CountedEnd =>
  endOfReason(reason(`withheld[${index}].reason`).trim() === '' ? 'disclosureReason' : `withheld[${index}].reason`, reason, clock);

/** The next end that a reason under item 5 states; it may come while an embargo still lasts, and shows in no ground then. */
export function nextEnd({ withheld }: Document, reason: ReasonAt, clock: Clock): number | null {
  const ranges = (withheld ?? []).flatMap(({ item }, index) => (item === 5 ? [endOfRange(index, reason, clock)] : []));
  const ahead = [endOfReason('disclosureReason', reason, clock), ...ranges].flatMap((end) => (end.kind === 'lapses' && end.at > clock.now ? [end.at] : []));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

const declaresAnything = ({ disclosureCode, withheld, attachments }: Document): boolean =>
  parseCode(disclosureCode).items.length > 0 || (withheld?.length ?? 0) > 0 || (attachments ?? []).some((file) => itemsOf(file).length > 0);

const isOver = (end: CountedEnd, { now }: Clock): boolean => end.kind === 'lapses' && end.at <= now;

const itemsOf = ({ disclosureCode }: Attachment): readonly Item[] => (disclosureCode ? parseCode(disclosureCode).items : []);

const without = (file: Attachment, lapses: (item: Item) => boolean): Attachment =>
  itemsOf(file).some(lapses) ? { ...file, disclosureCode: codeWithout(file.disclosureCode!, lapses) } : file;

function codeWithout(code: string, lapses: (item: Item) => boolean): string {
  const { status, items } = parseCode(code);
  const left = items.filter((item) => !lapses(item));
  return left.length === 0 ? formatCode('open', []) : formatCode(status, left);
}
