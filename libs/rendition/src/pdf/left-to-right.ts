import type { Part } from '../text/compose';

/** The blocks that Unicode keeps for what is written from right to left. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

const spelled = (text: string): string => text.replace(FROM_THE_RIGHT, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);

/**
 * What is written from right to left is spelled out: no typeface here has it, and a reader of the file would turn around what stands
 * beside it. In the HTML it is as it was.
 */
export function leftToRight(part: Part): Part {
  if (part.kind !== 'table') return { ...part, text: spelled(part.text) };
  return { ...part, caption: spelled(part.caption), head: part.head && part.head.map(spelled), rows: part.rows.map((row) => row.map(spelled)) };
}
