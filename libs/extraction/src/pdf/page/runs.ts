import type { Character } from './characters';
import { WIDE_GAP, type Run } from './lines';
import type { Rules } from './rules';
import type { Hidden } from './visibility';

export interface PageText {
  /** What is to be seen, in pieces. */
  runs: Run[];
  hidden: { place: Hidden; text: string }[];
  /** Letters and digits to be seen, and how many of them have a font that does not tell which they are. */
  letters: number;
  unmapped: number;
}

/** Puts characters together that follow one another on a line, those to be seen and the others apart. */
export function runsOf(characters: readonly Character[], rules: Rules, hiddenAs: (character: Character) => Hidden | null): PageText {
  const page: PageText = { runs: [], hidden: [], letters: 0, unmapped: 0 };
  let run: Run | null = null;
  let secret: PageText['hidden'][number] | null = null;
  let space = '';
  for (const character of characters) {
    const { text, box, turned, size, object, unmapped } = character;
    if (object === 0 || /\s/.test(text)) {
      // A space belongs to what stands around it; some are nowhere on the page.
      if (/[\r\n]/.test(text)) run = null;
      space = run ? ' ' : '';
      if (secret) secret.text += text;
      continue;
    }
    const place = hiddenAs(character);
    if (place) {
      if (secret === null || secret.place !== place) page.hidden.push((secret = { place, text: '' }));
      secret.text += text;
      run = null;
      continue;
    }
    secret = null;
    page.letters += 1;
    if (unmapped) page.unmapped += 1;
    if (run && run.turned === turned && follows(run, character, rules)) {
      run.text += space + text;
      run.box = { left: Math.min(run.box.left, box.left), right: Math.max(run.box.right, box.right), bottom: Math.min(run.box.bottom, box.bottom), top: Math.max(run.box.top, box.top) };
    } else page.runs.push((run = { text, box: { ...box }, size, turned }));
    space = '';
  }
  return page;
}

/** Along the line, not far, and with no drawn line between. */
function follows({ box, turned }: Run, { box: next, size }: Character, rules: Rules): boolean {
  const along = turned % 2 === 0;
  const aside = along ? Math.abs(box.top + box.bottom - next.top - next.bottom) / 2 : Math.abs(box.left + box.right - next.left - next.right) / 2;
  const gap = along ? Math.max(next.left - box.right, box.left - next.right) : Math.max(next.bottom - box.top, box.bottom - next.top);
  if (aside >= size / 2 || gap > size * WIDE_GAP) return false;
  return turned !== 0 || !rules.standsBetween(box.right, next.left, (next.top + next.bottom) / 2);
}
