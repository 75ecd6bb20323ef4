import type { HidingPlace } from '@plaza/contracts';
import { TAG, type HwpRecord } from './records';
import type { Shapes } from './shapes';

/** One paragraph, wherever in a section it stands. */
export interface RawParagraph {
  /** All of its text. */
  text: string;
  /** The offsets in it of what nobody sees: deleted, white, or too small. */
  hidden: Set<number>;
  /** Where it stands, when that is not the text itself, a table or a text box. */
  place: HidingPlace | null;
}

/** Every paragraph of a section: also those in headers, footers, notes, comments, captions and boxes, which are lists of paragraphs all the same. */
export function paragraphsOf(records: readonly HwpRecord[], shapes: Shapes): RawParagraph[] {
  const paragraphs: RawParagraph[] = [];
  const around: { level: number; place: HidingPlace | null; coloured: boolean }[] = [];
  let onColour = false;
  records.forEach((record, index) => {
    // A list's paragraphs stand on the level of the list itself.
    const within = record.tag === TAG.paragraph ? record.level : record.level - 1;
    while (around.length > 0 && around.at(-1)!.level > within) around.pop();
    const { place, coloured } = around.at(-1) ?? OPEN;
    if (record.tag === TAG.paragraph && record.data.length >= 10) onColour = shapes.colouredParagraph(record.data.readUInt16LE(8));
    else if (record.tag === TAG.table) around.push({ level: record.level - 1, place, coloured: coloured || shapes.coloured(tableFill(record.data)) });
    else if (record.tag === TAG.control) {
      const id = idOf(record);
      around.push({ level: record.level, place: PLACES[id] ?? place, coloured: id === 'gso ' || coloured });
    } else if (record.tag === TAG.memoList) around.push({ level: MEMOS, place: 'comment', coloured });
    else if (record.tag === TAG.list && record.data.length >= CELL_FILL + 2) {
      around.push({ level: record.level, place, coloured: coloured || shapes.coloured(record.data.readUInt16LE(CELL_FILL)) });
    } else if (record.tag === TAG.text) {
      const looks = siblings(records, index);
      const ground = coloured || onColour;
      paragraphs.push({ ...textOf(record.data, (unit) => looks.deleted(unit) || shapes.unseen(looks.shape(unit), ground)), place });
    }
  });
  return paragraphs;
}

/** Memos come last in a section: whatever follows belongs to them. */
const MEMOS = -1;
const OPEN = { place: null, coloured: false };
/** Where a table cell's list names its border and fill. */
const CELL_FILL = 32;
const PLACES: Record<string, HidingPlace> = { head: 'header', foot: 'footer', 'fn  ': 'note', 'en  ': 'note', tcmt: 'comment', '%%me': 'comment' };

/** The border and fill of a table stand behind the sizes of its rows. */
function tableFill(data: Buffer): number {
  const at = data.length >= 6 ? 18 + data.readUInt16LE(4) * 2 : data.length;
  return at + 2 <= data.length ? data.readUInt16LE(at) : 0;
}

/** The four letters of a control, which stand in the file from the last to the first. */
export const idOf = ({ data }: HwpRecord): string => data.toString('latin1', 0, 4).split('').reverse().join('');

interface Looks {
  shape(unit: number): number;
  deleted(unit: number): boolean;
}

/** The records that say how a paragraph's text looks follow it on the same level. */
function siblings(records: readonly HwpRecord[], text: number): Looks {
  let shapes = Buffer.alloc(0);
  let ranges = Buffer.alloc(0);
  for (let at = text + 1; at < records.length && records[at]!.level === records[text]!.level && records[at]!.tag !== TAG.control; at += 1) {
    if (records[at]!.tag === TAG.characterShapes) shapes = records[at]!.data as Buffer<ArrayBuffer>;
    if (records[at]!.tag === TAG.ranges) ranges = records[at]!.data as Buffer<ArrayBuffer>;
  }
  let next = 0;
  let shape = -1;
  const cuts = [...Array(Math.floor(ranges.length / 12)).keys()]
    .filter((index) => ranges[index * 12 + 11] === DELETION)
    .map((index) => [ranges.readUInt32LE(index * 12), ranges.readUInt32LE(index * 12 + 4)] as const);
  return {
    // Asked with growing units only.
    shape: (unit) => {
      for (; next + 8 <= shapes.length && shapes.readUInt32LE(next) <= unit; next += 8) shape = shapes.readUInt32LE(next + 4);
      return shape;
    },
    deleted: (unit) => cuts.some(([start, end]) => unit >= start && unit < end),
  };
}

/** A range of text that was taken out while changes were tracked. */
const DELETION = 0x11;

/** The text among the controls. A control takes eight units, the first and the last of which are its mark. */
function textOf(units: Buffer, isHidden: (unit: number) => boolean): Pick<RawParagraph, 'text' | 'hidden'> {
  const hidden = new Set<number>();
  let text = '';
  for (let unit = 0; unit * 2 + 1 < units.length; unit += 1) {
    const code = units.readUInt16LE(unit * 2);
    const shown = code >= 0x20 ? String.fromCharCode(code) : (MARKS[code] ?? '');
    if (shown !== '' && isHidden(unit)) hidden.add(text.length);
    text += shown;
    if (code < 0x20 && code !== 0 && !SINGLE.has(code)) unit += 7;
  }
  return { text, hidden };
}

const MARKS: Record<number, string> = { 9: '\t', 10: '\n', 24: '-', 30: ' ', 31: ' ' };
const SINGLE: ReadonlySet<number> = new Set([10, 13, 24, 25, 26, 27, 28, 29, 30, 31]);
