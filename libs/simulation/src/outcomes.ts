import { compareStates, type State, type Status } from '@plaza/contracts';
import type { Emission } from './emission';

/** How a document must stand once everything emitted about it has been worked off. */
export interface Outcome {
  version: number;
  status: Status;
  held: boolean;
  /** May appear in no public place, log or span, at no time. */
  mustNotAppear: string[];
  mustAppear: string[];
  /** The word by which search finds its text, null when the text is not public. */
  marker: string | null;
  /** Words of lower states that may have been public for a while, and must be gone in the end. */
  erased: string[];
}

interface Folded extends Outcome {
  state: State;
  highest: number;
}

/** Puts the emissions of each document together, by the order of states and not of arrival. Keyed by documentId. */
export function outcomes(emissions: Iterable<Emission>): Map<string, Outcome> {
  const documents = new Map<string, Folded>();
  for (const { kind, data, expectation } of emissions) {
    const before = documents.get(data.documentId);
    const version = data.version ?? before?.highest ?? 1;
    const state: State = { version, withdrawn: kind === 'withdrawn', decision: 0 };
    const wins = !before || compareStates(state, before.state) > 0;
    const current = wins ? expectation : before;
    const known = [...(before?.mustNotAppear ?? []), ...expectation.mustNotAppear];
    const markers = [...(before?.erased ?? []), before?.marker, expectation.marker].filter((marker) => marker && marker !== current.marker);
    documents.set(data.documentId, {
      state: wins ? state : before.state,
      highest: Math.max(before?.highest ?? 0, kind === 'created' ? version : 0),
      version: wins ? version : before.version,
      status: current.status, held: current.held, mustAppear: current.mustAppear, marker: current.marker,
      mustNotAppear: [...new Set(known)], erased: [...new Set(markers as string[])],
    });
  }
  return documents as Map<string, Outcome>;
}
