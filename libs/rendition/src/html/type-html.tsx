import { render } from 'preact-render-to-string';
import { compose, type Manuscript, type Part } from '../text/compose';
import type { Table } from '../text/table';
import { WORDS, type Language } from '../text/words';
import { STYLE } from './style';

/** Types one page that needs nothing else: no script, no link, no picture; its one sheet of style is always the same. */
export function typeHtml(manuscript: Manuscript): string {
  const parts = compose(manuscript);
  return `<!doctype html>${render(
    <html lang={manuscript.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{parts[0].text}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>{parts.map((part) => <Piece part={part} language={manuscript.language} />)}</main>
      </body>
    </html>,
  )}\n`;
}

function Piece({ part, language }: { part: Part; language: Language }) {
  if (part.kind === 'table') return <Grid table={part} label={WORDS[language].table} />;
  if (part.kind === 'paragraph') return <p>{part.text}</p>;
  if (part.kind === 'mark') return <p class="mark">{part.text}</p>;
  const Heading = `h${part.level as 1 | 2 | 3 | 4 | 5 | 6}` as const;
  return <Heading>{part.text}</Heading>;
}

/** A table that may be wider than the window, and can then be scrolled with the keyboard too. */
function Grid({ table: { caption, head, rows, figures }, label }: { table: Table; label: string }) {
  return (
    <div class="scroll" role="group" aria-label={caption || label} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head && <thead><tr>{head.map((cell, column) => <th scope="col" class={figures[column] ? 'figure' : undefined}>{cell}</th>)}</tr></thead>}
        <tbody>{rows.map((row) => <tr>{row.map((cell, column) => <td class={figures[column] ? 'figure' : undefined}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
