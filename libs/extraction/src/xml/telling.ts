import { decoded } from '@plaza/text-analysis';

/** Attributes that are written by people, or name something by hand. */
const WRITTEN = new Set([
  'title', 'descr', 'name', 'alt', 'author', 'initials', 'tooltip', 'prompt', 'promptTitle', 'error', 'errorTitle', 'alias', 'tag', 'caption', 'displayName', 'custName', 'userId', 'string-value', 'formula',
  'help-text', 'label', 'screenTip',
]);

/** The value when it may tell something; null for measures, ids, colours, and words of the format. */
export function telling(name: string, value: string): string | null {
  const { text, files } = decoded(value.includes('%') ? withoutPercent(value) : value);
  // Whoever searches the value finds them.
  if (files.length > 0) return value;
  if (text.length < 2) return null;
  if (WRITTEN.has(name) || /[^\x20-\x7e]|[\s@]/.test(text) || PASSPORT.test(text)) return text;
  return text.length < LONG || GUID.test(text) || digits(text) < LONG ? null : text;
}

/** Digits from which a number may be somebody's. */
const LONG = 9;
const GUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const PASSPORT = /^[A-Z]\d{3}[A-Z\d]\d{4}$/;

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function withoutPercent(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
