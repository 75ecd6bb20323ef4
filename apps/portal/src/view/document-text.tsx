import { Redacted } from './redacted-text';

const PARAGRAPHS = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/;
const PIPED = /^\s*\|.*\|\s*$/;

type Layout = 'text' | 'tabs' | 'pipes';

interface Block {
  layout: Layout;
  lines: string[];
}

/** Paragraphs, lines and indentation as the author set them; lines of cells, as both document layouts have them, as a table. */
export function DocumentText({ text }: { text: string }) {
  return (
    <div class="document-text" lang="ko">
      {text.split(PARAGRAPHS).flatMap(blocksOf).map(({ layout, lines }) => (layout !== 'text' && lines.length > 1
        ? <Cells headed={layout === 'pipes'} rows={lines.map((line) => cellsOf(line, layout))} />
        : <p><Redacted text={lines.join('\n')} /></p>))}
    </div>
  );
}

function Cells({ headed, rows }: { headed: boolean; rows: string[][] }) {
  const [first, ...rest] = rows;
  const body = headed ? rest : rows;
  return (
    <div class="scroll" tabIndex={0} role="group">
      <table>
        {headed && <thead><tr>{first!.map((cell) => <th scope="col"><Redacted text={cell} /></th>)}</tr></thead>}
        <tbody>{body.map((row) => <tr>{row.map((cell) => <td><Redacted text={cell} /></td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}

const layoutOf = (line: string): Layout => (PIPED.test(line) ? 'pipes' : line.trim().includes('\t') ? 'tabs' : 'text');
const cellsOf = (line: string, layout: Layout) => (layout === 'pipes' ? line.trim().slice(1, -1).split('|').map((cell) => cell.trim()) : line.split('\t'));

/** Runs of lines that are laid out alike. */
function blocksOf(paragraph: string): Block[] {
  const blocks: Block[] = [];
  for (const line of paragraph.split(/\r?\n/)) {
    const layout = layoutOf(line);
    const block = blocks.at(-1);
    if (block?.layout === layout) block.lines.push(line);
    else blocks.push({ layout, lines: [line] });
  }
  return blocks;
}
