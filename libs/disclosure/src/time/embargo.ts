import type { Document } from '@plaza/contracts';
import { parseCode } from '../decision/disclosure-code';
import type { Clock } from './clock';
import type { Embargo } from './ground-times';

/** What `restrictedUntil` does: while it lasts it closes a document and then opens it; beside a closed one it calls a person, also once it is over. */
export function embargoOf({ restrictedUntil, disclosureCode }: Document, { now }: Clock): Embargo | null {
  if (!restrictedUntil) return null;
  const at = Date.parse(restrictedUntil);
  if (parseCode(disclosureCode).status === 'closed') return { at, opens: false };
  return at > now ? { at, opens: true } : null;
}
