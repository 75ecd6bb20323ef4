/**
 * Consecutive lines whose cells are parted in one way. Where each line starts and ends. Tabs, bars, two blanks and more, strokes with
 * blanks around and semicolons part a line by themselves; commas, dots and single blanks only below a line that looks like heads.
 */
export interface Table {
  readonly parted: Parting;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type Parting = 'tabs' | 'bars' | 'blanks' | 'strokes' | 'semicolons' | HeadedParting;
type HeadedParting = 'commas' | 'dots' | 'words';

const GAP = '  ';
const TWO_STROKES = / \/ [^\n/]* \/ /;
const TWO_SEMICOLONS = /;[^\n;]*;/;

const HEAD = '[가-힣A-Za-z()]{1,12}';
const HEADS: readonly (readonly [HeadedParting, RegExp])[] = [
  ['commas', new RegExp(`^${HEAD}(?:, ?${HEAD}){2,15}$`, 'm')],
  ['dots', new RegExp(`^${HEAD}(?: ?· ?${HEAD}){2,15}$`, 'm')],
  ['words', new RegExp(`^${HEAD}(?: ${HEAD}){2,9}$`, 'm')],
];
/** What a row below such heads has at least. */
const ROW: Record<HeadedParting, RegExp> = { commas: /,[^,]*,/, dots: /·[^·]*·/, words: /^[^\n:]*\d/ };

export function tablesOf(text: string): Table[] {
  const has = {
    tabs: text.includes('\t'), bars: text.includes('|'), blanks: text.includes(GAP), strokes: TWO_STROKES.test(text), semicolons: TWO_SEMICOLONS.test(text),
    heads: HEADS.filter(([, shape]) => shape.test(text)),
  };
  if (has.heads.length === 0 && !Object.values(has).includes(true)) return [];
  const tables: Table[] = [];
  let open: { parted: Parting; starts: number[]; ends: number[] } | null = null;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = end - start < 3 ? '' : text.slice(start, end);
    const parted: Parting | null = partingOf(line, has) ?? (open !== null && isRow(line, open.parted) ? open.parted : (has.heads.find(([, shape]) => shape.test(line))?.[0] ?? null));
    if (parted === null) open = null;
    else {
      const isAnother = open === null || open.parted !== parted || (parted === 'words' && !isRow(line, parted));
      if (isAnother) tables.push((open = { parted, starts: [], ends: [] }));
      open!.starts.push(start);
      open!.ends.push(end);
    }
    start = end + 1;
  }
  return tables;
}

function partingOf(line: string, has: Record<Exclude<Parting, HeadedParting>, boolean>): Parting | null {
  if (line === '') return null;
  if (has.tabs && line.includes('\t') && line.trim() !== '') return 'tabs';
  if (has.bars && line.includes('|')) return 'bars';
  if (has.blanks && line.trim().includes(GAP)) return 'blanks';
  // Sentences have one of these now and then; a row has two at least.
  if (has.strokes && TWO_STROKES.test(line)) return 'strokes';
  return has.semicolons && TWO_SEMICOLONS.test(line) ? 'semicolons' : null;
}

const isHeaded = (parted: Parting): parted is HeadedParting => parted in ROW;
const isRow = (line: string, parted: Parting): boolean => isHeaded(parted) && ROW[parted].test(line);
