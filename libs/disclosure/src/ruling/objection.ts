import type { Decision } from '../decision/decision';
import type { FileHoldCode, HoldCode } from '../policy/codes';
import type { Ruling } from './ruling';

export interface Objection {
  code: 'only-closed' | 'nothing-marked' | 'second-person' | 'no-such-file' | 'file-masked' | 'still-held' | 'end-passed';
  detail: string;
}

const UNREADABLE = new Set<HoldCode>(['body-missing', 'body-media-type', 'body-unreadable', 'judging-failed']);
/** A person may look past these; any other file can only be closed, as nobody could read it. */
export const FILE_SETTLED_BY_LOOKING: ReadonlySet<FileHoldCode> = new Set(['file-people-table', 'file-nothing-marked', 'file-nothing-personal']);

/**
 * Why a ruling cannot stand, given what judging made of it; null when it can. One person alone opens nothing that was
 * declared withheld, nor anything in which the detectors find somebody; two may. What cannot be read nobody opens.
 */
export function objectionTo(ruling: Ruling, decided: Decision): Objection | null {
  return objectionToFiles(ruling, decided) ?? objectionToDocument(ruling, decided);
}

function objectionToDocument({ status, confirmed }: Ruling, decided: Decision): Objection | null {
  const { holds, lapsed } = decided.record;
  if (status === 'closed') return lapsed.length > 0 && decided.status !== 'closed' ? { code: 'end-passed', detail: 'The end that the reason states has passed already.' } : null;
  if (status === 'unchanged') return decided.status === 'held' ? { code: 'still-held', detail: 'The document itself waits for a decision: decide about it too.' } : null;
  if (holds.some(({ code }) => UNREADABLE.has(code))) return { code: 'only-closed', detail: 'The text cannot be judged, so the document can only be closed.' };
  if (decided.status === 'held') {
    const items = [...new Set(holds.map(({ item }) => item).filter((item) => item !== null))].sort();
    return status === 'open'
      ? { code: 'second-person', detail: 'The source declared parts of it withheld: to open them needs a second person.' }
      : { code: 'nothing-marked', detail: `Something is declared withheld under item ${items.join(', ')} and no span fits it: give spans for it, or close the document.` };
  }
  if (!confirmed && (decided.status !== status || (status === 'partial' && decided.redactions.length === 0))) {
    return {
      code: 'second-person',
      detail: status === 'open' ? 'The detectors find something to withhold: to open it all the same needs a second person.' : 'Nothing would be withheld: to open it needs a second person.',
    };
  }
  return null;
}

function objectionToFiles({ files = [] }: Ruling, { record: { fileHolds }, rendition: { attachments } }: Decision): Objection | null {
  for (const { index, status } of files) {
    const file = attachments[index];
    if (file === undefined) return { code: 'no-such-file', detail: `The document has no file ${index}.` };
    if (status === 'closed') continue;
    if (fileHolds.some((hold) => hold.index === index)) return { code: 'only-closed', detail: `File ${index} cannot be read, or still shows somebody when it is made: it can only be closed.` };
    if (status === 'open' && file.status === 'partial') return { code: 'file-masked', detail: `Something in file ${index} is masked: it can open in part.` };
  }
  return null;
}
