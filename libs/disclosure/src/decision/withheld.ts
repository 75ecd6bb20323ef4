import type { Document, Item } from '@plaza/contracts';
import { unitsOf } from '@plaza/text-analysis';
import { kindsOfUnits } from '../text/code-units';
import { widenToCodePoints, type Cut } from '../text/redact';

/** A passage the source withholds: what stands in its place names the items and the reasons. */
export interface WithheldKind {
  withheld: true;
  items: Item[];
  /** Parts of the reasons' own fields, e.g. `withheld[2].reason`. */
  reasonParts: string[];
  /** The rule of the policy that withholds it; the source itself otherwise. */
  rule?: string;
}

/** The ranges as declared, laid on the texts they speak of. */
export interface Withholding {
  cuts: Map<'title' | 'body', Cut<WithheldKind>[]>;
  /** Files withheld whole, with the index of the declaration. */
  files: Map<string, { item: Item; index: number }[]>;
  /** Items that at least one range or file of the source covers. */
  covered: Set<Item>;
  /** Items under which the policy's rules withhold something: that covers nothing of what the source meant. */
  byRules: Set<Item>;
  /** Declarations that fit nothing: the part they speak of cannot be shown. */
  misfits: { part: string; item: Item; index: number }[];
}

/**
 * Offsets that do not fit are never guessed at; ends inside a surrogate pair move outwards.
 * @param rules those of the policy behind the last ranges
 */
export function layWithheld(document: Document, body: string | null, rules: readonly { id: string }[] = []): Withholding {
  const laid: Withholding = { cuts: new Map([['title', []], ['body', []]]), files: new Map(), covered: new Set(), byRules: new Set(), misfits: [] };
  const own = (document.withheld?.length ?? 0) - rules.length;
  const names = new Set(document.attachments?.map(({ name }) => name));
  document.withheld?.forEach(({ part, start, end, item }, index) => {
    const whole = (start ?? null) === null && (end ?? null) === null;
    const rule = rules[index - own]?.id;
    (rule === undefined ? laid.covered : laid.byRules).add(item);
    if (part !== 'title' && part !== 'body') {
      const name = part.slice('attachment:'.length);
      if (!names.has(name)) laid.misfits.push({ part, item, index });
      else laid.files.set(name, [...(laid.files.get(name) ?? []), { item, index }]);
      return;
    }
    const text = part === 'title' ? document.title : body;
    if (text === null) return;
    const from = whole ? 0 : (start ?? -1);
    const to = whole ? text.length : (end ?? -1);
    if (from < 0 || to > text.length || (from >= to && !whole)) laid.misfits.push({ part, item, index });
    else {
      const kind: WithheldKind = { withheld: true, items: [item], reasonParts: [`withheld[${index}].reason`], ...(rule !== undefined && { rule }) };
      laid.cuts.get(part)!.push({ ...widenToCodePoints(text, from, to), kind });
    }
  });
  return laid;
}

const SHORTEST_REPEAT = 4;
/** Without blanks: a name whose syllables stand apart has as many. */
const SHORTEST_BARE = 3;

/** Withheld passages that stand elsewhere in the document again, however their lines end there: withheld there too, or the range would hide nothing. */
export function repeatsOf(document: Document, body: string | null, { cuts }: Withholding) {
  const passages = new Map<string, WithheldKind>();
  for (const [part, of] of cuts) {
    const text = part === 'title' ? document.title : (body ?? '');
    for (const { start, end, kind } of of) {
      const passage = text.slice(start, end).trim();
      const bare = passage.replace(BLANKS, '');
      if (passage.length >= SHORTEST_REPEAT && bare.length >= SHORTEST_BARE) passages.set(bare, kind);
    }
  }
  return (text: string): Cut<WithheldKind>[] => {
    if (passages.size === 0) return [];
    const bare = text.replace(BLANKS, '');
    const places = placesOf(text, bare.length);
    const found: Cut<WithheldKind>[] = [];
    for (const [passage, kind] of passages) {
      for (let at = bare.indexOf(passage); at >= 0; at = bare.indexOf(passage, at + passage.length)) {
        found.push({ start: places[at]!, end: places[at + passage.length - 1]! + 1, kind });
      }
    }
    return found;
  };
}

const BLANKS = /\s+/g;
const isBlank = kindsOfUnits(/\s/);

/** Where each unit of a text stands in it that is no blank. */
function placesOf(text: string, count: number): Uint32Array {
  const units = unitsOf(text);
  const places = new Uint32Array(count);
  let next = 0;
  for (let unit = 0; unit < units.length; unit += 1) if (isBlank[units[unit]!] === 0) places[next++] = unit;
  return places;
}
