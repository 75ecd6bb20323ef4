import { hasLineOfWords } from './lines-of-words';
import { partingIn, type Parting as PartingByItself } from './parting';

/**
 * Consecutive lines whose cells are parted in one way. Where each line starts and ends. Tabs, bars, two blanks and more, strokes with
 * blanks around and semicolons part a line by themselves; commas, dots and single blanks only below a line that looks like heads.
 */
export interface Table {
  readonly parted: Parting;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type Parting = PartingByItself | HeadedParting;
type HeadedParting = 'commas' | 'dots' | 'words';

const HEAD = '[가-힣A-Za-z()]{1,12}';
const HEADS: readonly (readonly [HeadedParting, RegExp])[] = [
  ['commas', new RegExp(`^${HEAD}(?:, ?${HEAD}){2,15}$`, 'm')],
  ['dots', new RegExp(`^${HEAD}(?: ?· ?${HEAD}){2,15}$`, 'm')],
  ['words', new RegExp(`^${HEAD}(?: ${HEAD}){2,9}$`, 'm')],
];
/** What a row below such heads has at least. */
const ROW: Record<HeadedParting, RegExp> = { commas: /,[^,]*,/, dots: /·[^·]*·/, words: /^[^\n:]*\d/ };
/** 가. 나) - ○: what begins so is an item of a text that goes on below a table. Rows are numbered, if anything. */
const ITEM = /^\s*(?:\(?[가나다라마바사아자차카타파하][.)]|[-○●◦□■▪▶※ㅇ]) /;

/** A shorter line is no row. */
const SHORTEST = 3;

export function tablesOf(text: string): Table[] {
  const heads = hasLineOfWords(text) ? HEADS.filter(([, shape]) => shape.test(text)) : [];
  const partingOf = partingIn(text);
  if (heads.length === 0 && partingOf === null) return [];
  const tables: Table[] = [];
  let open: { parted: Parting; starts: number[]; ends: number[] } | null = null;
  const headed = (line: string): Parting | null => (open !== null && isRow(line, open.parted) ? open.parted : (heads.find(([, shape]) => shape.test(line))?.[0] ?? null));
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const parted: Parting | null = end - start < SHORTEST ? null : (partingOf?.(start, end) ?? (heads.length > 0 ? headed(text.slice(start, end)) : null));
    if (parted === null) open = null;
    else {
      const isAnother = open === null || open.parted !== parted || (parted === 'words' && !isRow(text.slice(start, end), parted));
      if (isAnother) tables.push((open = { parted, starts: [], ends: [] }));
      open!.starts.push(start);
      open!.ends.push(end);
    }
    start = end + 1;
  }
  return tables;
}

/** Whether lines are rows only because of the heads above them: what parts them stands in sentences, too. */
export const isHeaded = (parted: Parting): parted is HeadedParting => parted in ROW;
const isRow = (line: string, parted: Parting): boolean => isHeaded(parted) && ROW[parted].test(line) && !ITEM.test(line);
