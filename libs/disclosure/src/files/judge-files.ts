import type { Attachment, Block, Document, Ground, Item, PublicAttachment } from '@plaza/contracts';
import { parseCode } from '../decision/disclosure-code';
import type { Masking } from '../decision/masking';
import type { Withholding } from '../decision/withheld';
import type { FileHoldCode } from '../policy/codes';
import type { Criteria } from '../policy/policy';
import type { CountedEnd } from '../time/clock';
import { timesOfDeclared, type GroundTimes, type Surroundings } from '../time/ground-times';
import { endOfRange, endOfReason } from '../time/in-force';
import type { FileState } from './file-state';

/** A file that may leave, with everything the public may read of it. */
export interface ReleasedFile {
  /** Its place among the document's attachments. */
  index: number;
  /** As the public sees its name. */
  name: string;
  blocks: Block[];
  /** Nothing is taken out of it, nothing hides in its format: its own bytes may leave. */
  original: boolean;
}

/** Why one file waits for a person, for the record: restricted. */
export interface FileHold {
  index: number;
  code: FileHoldCode;
}

export interface JudgedFiles {
  entries: PublicAttachment[];
  released: ReleasedFile[];
  holds: FileHold[];
  /** Items under which files are closed. */
  closedItems: Set<Item>;
  /** Items under which something is taken out of a file that is shown. */
  partialItems: Set<Item>;
}

const NOT_READ: FileState = { waiting: 'reading' };
// What is text from end to end: such a file has no place in which anything could hide.
const PLAIN: ReadonlySet<string> = new Set(['txt', 'csv']);

/**
 * Each file by itself, never more open than declared. A file is closed when its code says so, the source withholds it whole,
 * or its document is closed; it is held while nobody could read it, or when what it holds needs a person.
 * @param settled files that people have looked into: neither what they list nor what they lack holds them
 */
export function judgeFiles(
  document: Document, masking: Masking, withholding: Withholding, states: readonly FileState[], closedWith: Ground[] | null, surroundings: Surroundings, settled: readonly number[] = [],
): JudgedFiles {
  const { criteria } = surroundings;
  const judged: JudgedFiles = { entries: [], released: [], holds: [], closedItems: new Set(), partialItems: new Set() };
  document.attachments?.forEach((attachment, index) => {
    const name = masking.show(`attachments[${index}].name`);
    const grounds = closedGrounds(document, attachment, masking, withholding, surroundings);
    for (const { item } of grounds) judged.closedItems.add(item!);
    if (closedWith !== null || grounds.length > 0) {
      judged.entries.push({ name, status: 'closed', grounds: grounds.length > 0 ? grounds : closedWith!, url: null });
      return;
    }
    const state = states[index] ?? NOT_READ;
    const hold = holdOn(attachment, masking, index, state, criteria, settled.includes(index));
    if (hold !== null || !('content' in state)) {
      if (hold !== null && hold !== 'file-reading' && hold !== 'file-missing') judged.holds.push({ index, code: hold });
      judged.entries.push(waiting(name, hold ?? 'file-reading', criteria));
      return;
    }
    const { items } = masking.file(index);
    const original = PLAIN.has(state.content.format) && state.content.elsewhere.length === 0 && items.length === 0 && name === attachment.name;
    judged.released.push({ index, name, blocks: masking.blocksOf(index, state.content.blocks), original });
    if (state.published === null || state.published === 'leaks') {
      judged.entries.push(waiting(name, 'file-reading', criteria));
      return;
    }
    for (const item of items) judged.partialItems.add(item);
    judged.entries.push({ name, status: items.length > 0 ? 'partial' : 'open', grounds: items.map((item) => lawOf(criteria, item)), ...state.published });
  });
  return judged;
}

/** Files of a document that waits: those that could leave wait with it. */
export const withDocumentHeld = ({ entries, released }: JudgedFiles, criteria: Criteria): PublicAttachment[] =>
  entries.map((entry, place) => (released.some(({ index }) => index === place) ? waiting(entry.name, 'file-document-held', criteria) : entry));

function holdOn({ disclosureCode }: Attachment, masking: Masking, index: number, state: FileState, { thresholds }: Criteria, settled: boolean): FileHoldCode | null {
  if ('waiting' in state) return state.waiting === 'blob' ? 'file-missing' : 'file-reading';
  if ('problem' in state) return `file-${state.problem}`;
  const file = masking.file(index);
  if (state.published === 'leaks' || file.leaks(masking.blocksOf(index, state.content.blocks))) return 'file-leaks';
  if (settled) return null;
  if (file.hasPeopleTable(thresholds.peopleTableRows)) return 'file-people-table';
  const declared = disclosureCode ? parseCode(disclosureCode) : null;
  if (declared?.status !== 'partial') return null;
  if (declared.items.some((item) => item !== 6 && !file.items.includes(item))) return 'file-nothing-marked';
  return declared.items.includes(6) && !file.found ? 'file-nothing-personal' : null;
}

function waiting(name: string, code: FileHoldCode, { waiting: { files, otherwise } }: Criteria): PublicAttachment {
  const { ko, en } = files[code] ?? otherwise;
  return { name, status: 'held', grounds: [{ item: code === 'file-people-table' ? 6 : null, reason: ko, reasonEn: en, until: null }], url: null };
}

function lawOf({ items }: Criteria, item: Item, reason = '', times: GroundTimes = { until: null }): Ground {
  return { item, reason: reason.trim() || items[item].reason.ko, reasonEn: items[item].reason.en, ...times };
}

function closedGrounds(document: Document, { name, disclosureCode }: Attachment, masking: Masking, { files }: Withholding, surroundings: Surroundings): Ground[] {
  const { clock, criteria } = surroundings;
  const reasons = new Map<Item, { reason: string; end: CountedEnd }>();
  const declared = disclosureCode ? parseCode(disclosureCode) : null;
  const ofDocument = parseCode(document.disclosureCode).items;
  const read = (part: string) => masking.reason(part);
  if (declared?.status === 'closed') {
    const whole = { reason: read('disclosureReason'), end: endOfReason('disclosureReason', read, clock) };
    for (const item of declared.items) reasons.set(item, ofDocument.includes(item) ? whole : { reason: '', end: { kind: 'unstated' } });
  }
  for (const { item, index } of files.get(name) ?? []) reasons.set(item, { reason: read(`withheld[${index}].reason`), end: endOfRange(index, read, clock) });
  return [...reasons].sort(([a], [b]) => a - b).map(([item, { reason, end }]) =>
    lawOf(criteria, item, reason, timesOfDeclared(item, 'closed', reason, end, surroundings, null)));
}
