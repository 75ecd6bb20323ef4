import { classOf, SYLLABLE } from './characters';
import { normalise } from './normalise';
import { withoutParticle } from './particles';
import { tokenise, WORD_LIMIT } from './tokens';

/** What one token of a query asks of a document. A syllable asks for any bigram that contains it. */
export type Term =
  | { type: 'bigram'; pair: number }
  | { type: 'syllable'; unit: number }
  | { type: 'word'; text: string };

/** A word of a query, or one quoted phrase: a document has it when it has every term. */
export interface QueryWord {
  terms: Term[];
  /** What else may stand for it: the terms of each way in which it may be written apart. */
  apart: Term[][];
  /** The normalised stretches to light up, longest first. */
  marks: string[];
}

export interface TextQuery {
  words: QueryWord[];
  /** Quoted text, normalised: terms only narrow it down, `hasPhrase` decides on the text. */
  phrases: string[];
}

const QUOTED = /["“”]([^"“”]*)["“”]/g;
const SPACE = /\s+/;

/** Words are cut at white space and lose their particle; quoted text is kept as it is. An open quote quotes nothing. */
export function parseTextQuery(query: string): TextQuery {
  const words: QueryWord[] = [];
  const phrases: string[] = [];
  const plain = query.replace(QUOTED, (_, quoted: string) => {
    const phrase = spaced(normalise(quoted));
    const word = queryWord(phrase);
    if (word.terms.length) {
      words.push(word);
      phrases.push(phrase);
    }
    return ' ';
  });
  for (const word of normalise(plain).split(SPACE)) {
    const trimmed = word.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu, '');
    const stem = withoutParticle(trimmed);
    const parsed = queryWord(stem, trimmed);
    // Of 자전거도로 the last syllable is no particle, and only the text can tell.
    if (parsed.terms.length) words.push({ ...parsed, apart: [...new Set([stem, trimmed])].flatMap(writtenApart) });
  }
  return { words, phrases };
}

/** White space counts once, whatever it was. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function queryWord(text: string, uncut = text): QueryWord {
  return { terms: termsOf(text), apart: [], marks: [...new Set([...runs(uncut), ...runs(text)])].sort((a, b) => b.length - a.length) };
}

function termsOf(text: string): Term[] {
  const terms = new Map<string, Term>();
  tokenise(text, {
    bigram: (pair) => {
      const unit = pair >>> 16;
      if (pair & 0xffff) terms.set(`b${pair}`, { type: 'bigram', pair });
      else terms.set(`s${unit}`, { type: 'syllable', unit });
    },
    word: (source, start, end) => {
      const word = source.slice(start, end);
      terms.set(`w${word}`, { type: 'word', text: word });
    },
  });
  return [...terms.values()];
}

/** Of so many syllables a word is made of two or more, or may be; of more, it may be in too many ways. */
const COMPOUND = { shortest: 4, longest: 9 };
/** Syllables of what compounds are mostly made of. */
const PARTS = [2, 3];

/** 야간운영 is as good as 야간 운영: the pair in the middle, which no text has that writes it apart, need not be there. */
function writtenApart(word: string): Term[][] {
  const long = runs(word).find((run) => classOf(run.charCodeAt(0)) === SYLLABLE && run.length >= COMPOUND.shortest && run.length <= COMPOUND.longest);
  return long === undefined ? [] : partings(long).map((parting) => termsOf(word.replace(long, parting)));
}

const partings = (run: string): string[] =>
  PARTS.flatMap((size) => (run.length === size ? [run] : run.length < size + PARTS[0]! ? [] : partings(run.slice(size)).map((rest) => `${run.slice(0, size)} ${rest}`)));

function runs(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && classOf(text.charCodeAt(at)) === classOf(text.charCodeAt(start))) continue;
    if (classOf(text.charCodeAt(start))) found.push(text.slice(start, at));
    start = at;
  }
  return found;
}

/** Whether the index alone can say that a text has the phrase: it is one bigram, one syllable or one word, and nothing else. */
export function isOneTerm(phrase: string): boolean {
  const syllables = classOf(phrase.charCodeAt(0)) === SYLLABLE;
  return runs(phrase)[0] === phrase && phrase.length <= (syllables ? 2 : WORD_LIMIT);
}
