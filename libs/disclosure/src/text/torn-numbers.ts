import type { Folded } from './fold';
import { matchesOf } from './matches';

// Digits with nothing but dashes, dots, blanks and ends of lines between them; nine at least, as no number of a person that is looked for here has fewer.
const REGION = /\d(?:[ \r\n.·-]{0,6}\d){8,}/g;
const BLANK_WITHIN = /[\d.·-][ \r\n]+[\d.·-]/;
const BLANKS = /[ \r\n]+/g;

/** The stretches of numbers that blanks have torn apart, drawn together, each with the way back to the text. */
export function tornNumbers(text: string): Folded[] {
  return matchesOf(REGION, text)
    .filter(([region]) => BLANK_WITHIN.test(region))
    .map((region) => drawnTogether(region[0], region.index));
}

function drawnTogether(torn: string, offset: number): Folded {
  const places: number[] = [];
  let done = 0;
  let text = '';
  const take = (to: number) => {
    for (let at = done; at < to; at += 1) places.push(offset + at);
    text += torn.slice(done, to);
  };
  for (const blank of matchesOf(BLANKS, torn)) {
    take(blank.index);
    done = blank.index + blank[0].length;
  }
  take(torn.length);
  return { text, origin: (start, end) => ({ start: places[start]!, end: places[end - 1]! + 1 }) };
}
