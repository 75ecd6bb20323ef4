import { hasPhrase, isOneTerm, normalise, phraseText, tokenise, type Term, type TextQuery } from '@plaza/text-analysis';
import { searchable, type IndexedDocument } from './documents';
import type { Filters } from './query';

/** Whether a search for all words with these filters finds the document. What `/api/v1/stream?q=` lets through. */
export function matches(query: { text: TextQuery | null; filters: Filters }, document: IndexedDocument): boolean {
  if (!passes(query.filters, document)) return false;
  if (!query.text) return true;
  const { words, phrases } = query.text;
  return words.length > 0 && words.every(({ terms }) => hasAll(document, terms)) && hasPhrases(document, phrases);
}

/** Whether each quoted phrase stands in one piece in one of the fields. An AND of bigrams says less. */
export function hasPhrases(document: IndexedDocument, phrases: readonly string[]): boolean {
  if (!phrases.length) return true;
  const fields = searchable(document).map(phraseText);
  return phrases.every((phrase) => fields.some((field) => hasPhrase(field, phrase)));
}

/** Whether the index alone can answer the query: no phrase, or none that is more than one term. */
export function needsText({ phrases }: TextQuery): boolean {
  return !phrases.every(isOneTerm);
}

export function passes(filters: Filters, { agency, department, kind, status, producedAt }: IndexedDocument): boolean {
  const time = Date.parse(producedAt);
  return includes(filters.agency, agency.code) && includes(filters.department, department.code)
    && includes(filters.kind, kind) && includes(filters.status, status)
    && (filters.from === null || time >= filters.from) && (filters.to === null || time <= filters.to);
}

const includes = (values: readonly string[], value: string): boolean => !values.length || values.includes(value);

interface Vocabulary {
  pairs: Set<number>;
  syllables: Set<number>;
  words: Set<string>;
}

/** One document is asked by every open stream: its words are read once. */
const vocabularies = new WeakMap<IndexedDocument, Vocabulary>();

function vocabularyOf(document: IndexedDocument): Vocabulary {
  let vocabulary = vocabularies.get(document);
  if (vocabulary) return vocabulary;
  const { pairs, syllables, words } = (vocabulary = { pairs: new Set(), syllables: new Set(), words: new Set() });
  for (const field of searchable(document)) {
    tokenise(normalise(field), {
      bigram: (pair) => {
        pairs.add(pair);
        syllables.add(pair >>> 16);
        syllables.add(pair & 0xffff);
      },
      word: (text, start, end) => words.add(text.slice(start, end)),
    });
  }
  vocabularies.set(document, vocabulary);
  return vocabulary;
}

function hasAll(document: IndexedDocument, terms: readonly Term[]): boolean {
  const { pairs, syllables, words } = vocabularyOf(document);
  return terms.every((term) => {
    if (term.type === 'bigram') return pairs.has(term.pair);
    return term.type === 'syllable' ? syllables.has(term.unit) : words.has(term.text);
  });
}
