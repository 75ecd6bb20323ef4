import { normalise, tokenise } from '@plaza/text-analysis';

/** The terms that the plaza's index keeps, as text, each once. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  tokenise(normalise(text), {
    bigram: (pair) => tokens.add(String.fromCharCode(pair >>> 16, pair & 0xffff).replace('\0', '')),
    word: (whole, start, end) => tokens.add(whole.slice(start, end)),
  });
  return [...tokens];
}
