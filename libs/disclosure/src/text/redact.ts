import { hasOneOf } from './code-units';

/** A stretch of the original that the public does not see, in UTF-16 offsets, and what stands there instead. */
export interface Cut<Kind> {
  start: number;
  end: number;
  kind: Kind;
}

const byStartAndLength = (a: Cut<unknown>, b: Cut<unknown>): number => a.start - b.start || b.end - a.end;

/**
 * Unites cuts that overlap, and those that touch and are of one kind, as a row of equal labels would tell a length.
 * `unite` says what a union is. Cuts come back in order.
 */
export function mergeCuts<Kind>(cuts: readonly Cut<Kind>[], unite: (a: Kind, b: Kind) => Kind): Cut<Kind>[] {
  const merged: Cut<Kind>[] = [];
  for (const cut of [...cuts].sort(byStartAndLength)) {
    const last = merged.at(-1);
    if (last !== undefined && (cut.start < last.end || (cut.start === last.end && cut.kind === last.kind))) {
      last.end = Math.max(last.end, cut.end);
      last.kind = unite(last.kind, cut.kind);
    } else merged.push({ ...cut });
  }
  return merged;
}

/** The text with each cut replaced by its label. The cuts are merged and in order. */
export function applyCuts<Kind>(text: string, cuts: readonly Cut<Kind>[], label: (kind: Kind) => string): string {
  if (cuts.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const cut of cuts) {
    pieces.push(text.slice(done, cut.start), label(cut.kind));
    done = cut.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** Moves the ends outwards where they would split a surrogate pair. */
export function widenToCodePoints(text: string, start: number, end: number): { start: number; end: number } {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

function splitsPair(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

const hasSuspect = hasOneOf(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/);
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters go and lone surrogates become U+FFFD: neither JSON consumers nor PostgreSQL can carry them. */
export function storable(text: string): string {
  if (!hasSuspect(text)) return text;
  return text.replace(UNSTORABLE, (unit) => (unit >= '\ud800' ? '\ufffd' : ''));
}
