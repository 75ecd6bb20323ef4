import type { Block } from '@plaza/contracts';
import { digitsOf } from '../personal-data/finding';
import { textOfBlocks } from './file-text';
import type { FoundIn } from './masked-file';

/** As any text has fewer digits in a row by chance. */
const FEWEST = 7;

/** Whether a number that stands whole in `hidden` can still be put together from the digits of what is shown: a cell for each, or one below the other. */
export function standsTornApart({ text, findings }: FoundIn, shown: readonly Block[]): boolean {
  const numbers = new Set(findings.map(({ start, end }) => digitsOf(text.slice(start, end))).filter(({ length }) => length >= FEWEST));
  const lengths = new Set([...numbers].map(({ length }) => length));
  if (lengths.size === 0) return false;
  return [shown, shown.map(byColumns)].map((blocks) => digitsOf(textOfBlocks(blocks))).some((digits) => {
    for (const length of lengths) for (let at = 0; at + length <= digits.length; at += 1) if (numbers.has(digits.slice(at, at + length))) return true;
    return false;
  });
}

function byColumns(block: Block): Block {
  if (block.kind !== 'table') return block;
  const columns: string[][] = [];
  for (const row of block.rows) for (const [column, cell] of row.entries()) (columns[column] ??= []).push(cell);
  return { ...block, rows: columns };
}
