const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, without a copy of the pattern for every text: most patterns match nothing in most texts. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
