import { createHash } from 'node:crypto';

/**
 * Canonical JSON, RFC 8785: members sorted by the UTF-16 code units of their names, numbers and strings as ECMAScript
 * writes them, nothing between tokens. The depth of `value` must have been bounded before.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  // Without a comparison function, sort goes by UTF-16 code units.
  for (const name of Object.keys(value).sort()) {
    members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson((value as Record<string, unknown>)[name])}`;
  }
  return `{${members}}`;
}

/** SHA-256 of canonical JSON: two submissions with the same digest say the same. */
export function digestOf(canonical: string): Buffer {
  return createHash('sha256').update(canonical, 'utf8').digest();
}
