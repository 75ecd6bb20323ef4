import { createHash } from 'node:crypto';

/**
 * Canonical JSON, RFC 8785: members sorted by the UTF-16 code units of their names, numbers and strings as ECMAScript
 * writes them, nothing between tokens. The depth of `value` must have been bounded before.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of canonical JSON: two submissions with the same digest say the same. */
export function digestOf(canonical: string): Buffer {
  return createHash('sha256').update(canonical, 'utf8').digest();
}
