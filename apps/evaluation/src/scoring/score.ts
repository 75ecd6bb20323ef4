import { PERSONAL_DATA, type PersonalDataType } from '@plaza/disclosure';
import type { Case, Gold, Kept } from '../cases/case';
import { isPersonal } from '../cases/kinds';
import { textsOf, type Masked } from './judged';

export interface Tally {
  /** Stretches of the kind in the set, and those of them that would be masked whole, whatever they were taken for. */
  gold: number;
  masked: number;
  /** What was taken for the kind, and those of it that are nothing else and nothing more. */
  found: number;
  right: number;
}

export interface Mistake {
  id: string;
  what: 'missed' | 'wrong' | 'official masked' | 'look-alike masked';
  kind: string;
  /** The stretch in ⟦⟧, with what stands around it. */
  where: string;
  rule?: string;
}

export interface Score {
  cases: number;
  types: Record<PersonalDataType, Tally>;
  kept: Map<Kept, { all: number; touched: number }>;
  mistakes: Mistake[];
}

export const emptyScore = (): Score => ({
  cases: 0,
  types: Object.fromEntries(Object.keys(PERSONAL_DATA).map((type) => [type, { gold: 0, masked: 0, found: 0, right: 0 }])) as Record<PersonalDataType, Tally>,
  kept: new Map(),
  mistakes: [],
});

const SAYS_SOMETHING = /[\p{L}\p{N}@*]/u;

/** Adds one case. A stretch counts as masked when no letter or digit of it is left; what was found is right when it holds none that should have stayed. */
export function score(into: Score, one: Case, found: readonly Masked[]): void {
  const texts = textsOf(one);
  into.cases += 1;
  const lettersOf = (spans: readonly { part: string; start: number; end: number }[]) => {
    const letters = new Set<string>();
    for (const { part, start, end } of spans) for (let at = start; at < end; at += 1) if (SAYS_SOMETHING.test(texts.get(part)![at] ?? '')) letters.add(`${part}/${at}`);
    return letters;
  };
  const hidden = lettersOf(found);
  const personal = lettersOf(one.gold.filter(({ kind }) => isPersonal(kind)));
  const mistake = (what: Mistake['what'], kind: string, span: { part: string; start: number; end: number }, rule?: string) =>
    into.mistakes.push({ id: one.id, what, kind, where: around(texts.get(span.part)!, span), rule });

  for (const span of one.gold) {
    const letters = [...lettersOf([span])];
    if (isPersonal(span.kind)) {
      const masked = letters.every((letter) => hidden.has(letter));
      into.types[span.kind].gold += 1;
      if (masked) into.types[span.kind].masked += 1;
      else mistake('missed', span.kind, span);
    } else {
      const tally = into.kept.get(span.kind) ?? { all: 0, touched: 0 };
      into.kept.set(span.kind, tally);
      tally.all += 1;
      if (!letters.some((letter) => hidden.has(letter))) continue;
      tally.touched += 1;
      mistake(span.kind === 'official' ? 'official masked' : 'look-alike masked', span.kind, span, found.find((other) => overlaps(other, span))?.rule);
    }
  }
  for (const finding of found) {
    const tally = into.types[finding.type];
    tally.found += 1;
    const known = one.gold.some((span) => span.kind === finding.type && overlaps(span, finding));
    if (known && [...lettersOf([finding])].every((letter) => personal.has(letter))) tally.right += 1;
    else mistake('wrong', finding.type, finding, finding.rule);
  }
}

const overlaps = (a: Gold | Masked, b: Gold | Masked) => a.part === b.part && a.start < b.end && b.start < a.end;

const around = (text: string, { start, end }: { start: number; end: number }) =>
  `${text.slice(Math.max(0, start - 24), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 16)}`.replaceAll('\n', '⏎');
