import { Fragment } from 'preact';

/**
 * A label that stands where something was taken out: `[개인정보: 전화번호]`, `[비공개: 제5호 …]`, `[판단 대기]`. The reason within one
 * may hold a label itself.
 */
const LABEL = /(\[(?:개인정보|비공개|판단 대기)(?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300}\])/u;
const PARAGRAPHS = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/;

/** Text from outside, with what is masked in it made visible. */
export function Redacted({ text }: { text: string }) {
  return <>{text.split(LABEL).map((part, place) => (place % 2 === 1 ? <mark class="redaction">{part.slice(1, -1).replaceAll(/[[\]]/g, '')}</mark> : <Fragment>{part}</Fragment>))}</>;
}

/** Paragraphs, lines and indentation as the author set them; lines of cells as a table. */
export function DocumentText({ text }: { text: string }) {
  return (
    <div class="document-text" lang="ko">
      {text.split(PARAGRAPHS).flatMap(blocksOf).map((lines) => (isTable(lines)
        ? <div class="scroll" tabIndex={0} role="group"><table>{lines.map((line) => <tr>{line.split('\t').map((cell) => <td><Redacted text={cell} /></td>)}</tr>)}</table></div>
        : <p><Redacted text={lines.join('\n')} /></p>))}
    </div>
  );
}

const hasCells = (line: string) => line.trim().includes('\t');
const isTable = (lines: string[]) => lines.length > 1 && lines.every(hasCells);

/** Runs of lines that are all cells, or all not. */
function blocksOf(paragraph: string): string[][] {
  const blocks: string[][] = [];
  for (const line of paragraph.split(/\r?\n/)) {
    const block = blocks.at(-1);
    if (block && hasCells(block.at(-1)!) === hasCells(line)) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
