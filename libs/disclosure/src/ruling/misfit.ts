import type { Document, FieldError } from '@plaza/contracts';
import { layWithheld } from '../decision/withheld';
import type { Ruling, ShownStretch } from './ruling';

/** The first stretch of a ruling that fits nothing, and what is wrong with it; operators count lines from 1. */
export function misfitOf({ spans, shown = [] }: Ruling, document: Document, body: string | null): FieldError | null {
  const lists = Object.entries({ spans, shown: shown.map((stretch) => ({ ...stretch, item: 6 as const })) });
  for (const [list, ranges] of lists) {
    const misfit = layWithheld({ ...document, withheld: ranges }, body).misfits[0];
    if (misfit === undefined) continue;
    const [end, message] = faultOf(ranges[misfit.index]!);
    return { field: `${list}[${misfit.index}].${end}`, message: `${message} (line ${misfit.index + 1})` };
  }
  return null;
}

function faultOf({ part, start, end }: ShownStretch): ['start' | 'end', string] {
  if ((start ?? null) === null) return ['start', 'is missing: give both ends, or neither for the whole part'];
  if ((end ?? null) === null) return ['end', 'is missing: give both ends, or neither for the whole part'];
  return ['end', start! >= end! ? 'must be greater than start' : `lies beyond the end of the ${part}`];
}
