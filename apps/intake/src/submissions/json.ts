import type { FieldError } from '@plaza/contracts';
import { invalid, Refusal } from './refusal';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const DEPTH = 8;
const MEMBERS = 1_000;
const LONE_SURROGATE = /\p{Surrogate}/u;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;

/** @throws Refusal 400 when the bytes are not UTF-8 (RFC 8259, section 8.1) */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new Refusal(400, 'not UTF-8', [], { cause: error });
  }
}

/** @throws Refusal 400 when the bytes are not JSON in UTF-8 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without its cause: the parser quotes what it could not read.
    throw new Refusal(400, 'not JSON');
  }
}

/** A field's name, safe to show: a hostile one is not repeated. */
export const fieldName = (name: string) => (NAME.test(name) ? name : '(unreadable name)');

/** `approvals`, `2`, `at` become `approvals[2].at`. */
export const pathOf = (parent: string, name: string | number) => {
  if (typeof name === 'number' || /^\d{1,6}$/.test(name)) return `${parent}[${name}]`;
  return parent === '' ? fieldName(name) : `${parent}.${fieldName(name)}`;
};

/**
 * Bounds what may reach validation, which recurses and looks at every member: depth, number of members, and characters
 * that PostgreSQL (NUL) or UTF-8 (lone surrogates) cannot hold.
 * @throws Refusal 400 naming each bad field
 */
export function inspect(value: unknown): void {
  const errors: FieldError[] = [];
  look(value, '', 0, errors);
  if (errors.length > 0) throw new Refusal(400, undefined, errors);
}

function look(value: unknown, path: string, depth: number, errors: FieldError[]): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) errors.push({ field: path, message: 'must not contain the character U+0000' });
    if (LONE_SURROGATE.test(value)) errors.push({ field: path, message: 'must not contain half of a surrogate pair' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= DEPTH) throw invalid(path, `must not be nested deeper than ${DEPTH} levels`);
  if (Array.isArray(value)) {
    if (value.length > MEMBERS) throw invalid(path, `must not have more than ${MEMBERS} elements`);
    value.forEach((element, index) => look(element, pathOf(path, index), depth + 1, errors));
    return;
  }
  const names = Object.keys(value);
  if (names.length > MEMBERS) throw invalid(path, `must not have more than ${MEMBERS} members`);
  for (const name of names) {
    const field = pathOf(path, name);
    // class-validator looks names up in a plain object and takes `isPrototypeOf` and its like for known; copied,
    // `__proto__` would change what the copy is.
    if (name in Object.prototype) errors.push({ field, message: 'is not a known field' });
    look((value as Record<string, unknown>)[name], field, depth + 1, errors);
  }
}
