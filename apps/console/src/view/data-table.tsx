import type { ComponentChildren } from 'preact';

/** The head of a column; of numbers, it stands to the right as they do. */
export type Column = string | { number: string };

interface Props {
  label: string;
  /** What it looks like in console.css. */
  look?: string;
  columns: readonly Column[];
  children: ComponentChildren;
}

/** A table that may be wider than the page: it is scrolled by itself, with the keyboard too. */
export function DataTable({ label, look, columns, children }: Props) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class={look === undefined ? 'data' : `data ${look}`}>
        <thead><tr>{columns.map((column) => (typeof column === 'string' ? <th scope="col">{column}</th> : <th scope="col" class="number">{column.number}</th>))}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
