import { classOf, LETTER, SYLLABLE } from './characters';
import { align, normalise, type Aligned } from './normalise';
import type { TextQuery } from './text-query';

/** A piece of a snippet. Plain text, never markup: whoever shows it escapes it and marks the matches in his own way. */
export interface Piece {
  text: string;
  match: boolean;
}

export interface Highlight {
  field: 'title' | 'text';
  /** Each fragment in pieces, in order; their texts joined are a stretch of the field. */
  fragments: Piece[][];
}

interface Span {
  start: number;
  end: number;
  word: number;
}

/** Stretches a text is looked at in: bounds the work for one paragraph without an end. */
const STRETCH = 1000;
const FRAGMENT = 180;
const FRAGMENTS = 2;

/** The whole title, and the stretches of the text that have most of the words. Nothing found: the beginning of the text. */
export function highlight(document: { title: string; text?: string }, query: TextQuery): Highlight[] {
  const highlights: Highlight[] = [];
  const title = piecesOf(document.title, 0, document.title.length, query);
  if (title.some(({ match }) => match)) highlights.push({ field: 'title', fragments: [title] });
  if (document.text) highlights.push({ field: 'text', fragments: fragmentsOf(document.text, query) });
  return highlights;
}

function fragmentsOf(text: string, query: TextQuery): Piece[][] {
  const best = stretches(text)
    .map((stretch) => ({ ...stretch, score: scoreOf(normalise(text.slice(stretch.start, stretch.end)), query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, FRAGMENTS)
    .sort((a, b) => a.start - b.start);
  if (!best.length) return [[{ text: text.slice(0, cut(text, FRAGMENT, 0)), match: false }]];
  return best.map(({ start, end }) => fragment(text.slice(start, end), query));
}

/** Paragraphs, and long ones in parts that end at a space. Neighbouring short ones stay together. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + STRETCH);
    const paragraph = text.lastIndexOf('\n', end);
    if (end < text.length) end = paragraph > start + FRAGMENT ? paragraph : cut(text, end, start + FRAGMENT);
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** A word in one piece outweighs any number of its scattered bigrams. */
function scoreOf(normalised: string, { words }: TextQuery): number {
  let score = 0;
  for (const mark of words.flatMap(({ marks }) => marks)) {
    if (normalised.includes(mark)) score += 1;
    else score += bigramsOf(mark).filter((pair) => normalised.includes(pair)).length / 1000;
  }
  return score;
}

function bigramsOf(mark: string): string[] {
  if (classOf(mark.charCodeAt(0)) !== SYLLABLE) return [];
  return Array.from({ length: mark.length - 1 }, (_, at) => mark.slice(at, at + 2));
}

/** The part of a stretch, as long as a fragment may be, that shows most different words. */
function fragment(stretch: string, query: TextQuery): Piece[] {
  const spans = spansOf(align(stretch), query);
  let best = { start: 0, words: 0 };
  for (const { start } of spans) {
    const words = new Set(spans.filter((span) => span.start >= start && span.end <= start + FRAGMENT).map(({ word }) => word));
    if (words.size > best.words) best = { start, words: words.size };
  }
  const start = best.start < FRAGMENT / 4 ? 0 : cut(stretch, best.start - FRAGMENT / 6, 0);
  return pieces(stretch, start, cut(stretch, start + FRAGMENT, start), spans);
}

function piecesOf(text: string, start: number, end: number, query: TextQuery): Piece[] {
  return pieces(text, start, end, spansOf(align(text), query));
}

function pieces(text: string, start: number, end: number, spans: Span[]): Piece[] {
  const result: Piece[] = [];
  let at = start;
  for (const span of spans) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (to <= from) continue;
    if (from > at) result.push({ text: text.slice(at, from), match: false });
    const last = result.at(-1);
    if (last?.match && from === at) last.text += text.slice(from, to);
    else result.push({ text: text.slice(from, to), match: true });
    at = to;
  }
  if (at < end) result.push({ text: text.slice(at, end), match: false });
  return result;
}

/** Where the words stand. A word that nowhere stands in one piece lights up in its bigrams, because these were what matched. */
function spansOf({ text, starts, ends }: Aligned, query: TextQuery): Span[] {
  const spans: Span[] = [];
  const mark = (needle: string, word: number): boolean => {
    let found = false;
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      if (inside(text, at) || inside(text, at + needle.length)) continue;
      spans.push({ start: starts[at]!, end: ends[at + needle.length - 1]!, word });
      found = true;
    }
    return found;
  };
  query.words.forEach(({ marks }, word) => {
    const missing = marks.filter((needle) => !mark(needle, word));
    if (missing.length === marks.length) missing.flatMap(bigramsOf).forEach((pair) => mark(pair, word));
  });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

const inside = (text: string, at: number): boolean =>
  at > 0 && at < text.length && classOf(text.charCodeAt(at - 1)) === LETTER && classOf(text.charCodeAt(at)) === LETTER;

/** The last good place to cut at or before `at`: after white space, else anywhere but inside a surrogate pair. */
function cut(text: string, at: number, floor: number): number {
  if (at >= text.length) return text.length;
  const place = Math.max(0, Math.floor(at));
  for (let space = place; space > Math.max(floor, place - 30); space--) if (/\s/.test(text.charAt(space - 1))) return space;
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff && place > floor + 1 ? place - 1 : place;
}
