import type { Gold } from './case';
import { kindOf } from './kinds';
import { particle } from './particle';

/** Gives the value that a slot of a template stands for. */
export type Values = (slot: string, index: number, disguised: boolean) => string;

export interface Filled {
  text: string;
  gold: Omit<Gold, 'part'>[];
}

// {name=김민수} is a literal; {name/2~+이/가} the second citizen's name, disguised, with the particle that fits it.
const SLOT = /\{([a-z-]+)(?:\/(\d+))?(~)?(?:\+([가-힣]+)\/([가-힣]+))?(?:=([^{}]*))?\}/g;

/** A text in which each `{…}` is a stretch whose kind is known, and those stretches. `shift` moves every index: each row of a table has people of its own. */
export function fill(markup: string, values: Values, shift = 0): Filled {
  let text = '';
  let done = 0;
  const gold: Filled['gold'] = [];
  for (const match of markup.matchAll(SLOT)) {
    const [whole, slot, index, disguised, afterConsonant, afterVowel, literal] = match;
    text += markup.slice(done, match.index);
    done = match.index + whole.length;
    const value = literal ?? values(slot!, Number(index ?? 1) + shift, disguised !== undefined);
    gold.push({ start: text.length, end: text.length + value.length, kind: kindOf(slot!) });
    text += value + (afterConsonant === undefined ? '' : particle(value, afterConsonant, afterVowel!));
  }
  text += markup.slice(done);
  if (/[{}]/.test(text)) throw new TypeError(`a brace is left over: ${text}`);
  return { text, gold };
}
