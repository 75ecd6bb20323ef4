import { Client } from 'pg';

/** Statements of a service are few and fixed; those that are put together for a query of the moment must not pile up on the server. */
const MOST = 200;
const names = new Map<string, string>();

/** What it does to which table, `insert decisions`: spans are named so, and SQL itself never leaves the process. */
function aboutOf(text: string): string {
  const [, verb = 'select', table = ''] = /(INSERT|UPDATE|DELETE)\s+(?:INTO\s+|FROM\s+)?"?(\w{1,40})/.exec(text) ?? [];
  return `${verb.toLowerCase()} ${table || (/FROM\s+"?(\w{1,40})/.exec(text)?.[1] ?? '')}`.trim();
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `${aboutOf(text)} ${names.size}`;
  names.set(text, name);
  return name;
}

/** Prepares every statement with parameters under a name of its own: the server parses and plans it once for each connection. */
export class PreparedClient extends Client {
  // The signatures of pg's `query` are many; this one is what TypeORM calls.
  override query(...args: unknown[]): never {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const call = name === undefined ? args : [{ name, text, values }, ...rest];
    return (super.query as (...all: unknown[]) => never).apply(this, call);
  }
}
