/**
 * Many JSON texts as one parameter; `jsonColumn(n)` takes it apart. As an array literal each quote in them would be
 * escaped here and every character read again by the server: five times the work. JSON never contains U+001E unescaped
 * (RFC 8259, section 7), so it can stand between them.
 */
export const joinJson = (texts: string[]): string => texts.join('\u001e');

/** SQL: the texts of parameter `$n` as `text[]`. */
export const jsonColumn = (n: number): string => `string_to_array($${n}::text, chr(30))`;

/**
 * SQL for a migration: large texts are compressed by lz4 where the server has it, and otherwise kept as they are.
 * PostgreSQL's own pglz costs more CPU than everything else about storing a document.
 */
export const cheapToStore = (table: string, ...columns: string[]): string => `
  DO $$ BEGIN
    IF 'lz4' = ANY ((SELECT enumvals FROM pg_settings WHERE name = 'default_toast_compression')::text[]) THEN
      ${columns.map((column) => `ALTER TABLE ${table} ALTER ${column} SET COMPRESSION lz4;`).join(' ')}
    ELSE
      ${columns.map((column) => `ALTER TABLE ${table} ALTER ${column} SET STORAGE EXTERNAL;`).join(' ')}
    END IF;
  END $$`;
