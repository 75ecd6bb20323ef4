import { parseSearchParameters, SegmentedIndex } from '@plaza/search-index';
import { normalise, tokenise } from '@plaza/text-analysis';
import { Corpus } from './corpus';
import { cpuMicroseconds, percentiles, type Percentiles } from './figures';
import { questionsFor } from './questions';

const BATCH = 2_000;
const ASKED = 60;
const WARM_UP = 15;

export interface BareFigures {
  documents: number;
  characters: number;
  tokens: number;
  /** Microseconds of CPU a document: cutting it into tokens, and all of indexing. */
  tokenising: number;
  indexing: number;
  /** Bytes a document, of the JavaScript heap and of arrays. */
  heap: number;
  arrays: number;
  /** Milliseconds of CPU of this process. */
  questions: Record<string, Percentiles & { found: number; bigrams: number }>;
}

/** The index by itself, in this thread: what a document and a question cost in CPU, which says something on a busy machine too. */
export function measureBare(documents: number): BareFigures {
  const corpus = new Corpus();
  const index = new SegmentedIndex();
  let tokens = 0;
  let characters = 0;
  let tokenising = 0;
  let indexing = 0;
  const sink = { bigram: () => void tokens++, word: () => void tokens++ };
  const empty = memory();
  for (let at = 0; at < documents; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - at) }, (_, offset) => corpus.document(at + offset));
    const start = cpuMicroseconds();
    for (const { text } of batch) tokenise(normalise(text!), sink);
    const between = cpuMicroseconds();
    for (const document of batch) index.upsert(document);
    tokenising += between - start;
    indexing += cpuMicroseconds() - between;
    for (const { text } of batch) characters += text!.length;
  }
  const full = memory();
  const questions: BareFigures['questions'] = {};
  for (const [name, make] of questionsFor(corpus, documents)) {
    const took: number[] = [];
    let found = 0;
    let bigrams = 0;
    for (let at = -WARM_UP; at < ASKED; at++) {
      const query = parseSearchParameters(make(at));
      const start = cpuMicroseconds();
      const { total } = index.search(query);
      if (at < 0) continue;
      took.push((cpuMicroseconds() - start) / 1000);
      found += total;
      bigrams += (query.text?.words ?? []).reduce((sum, { terms }) => sum + terms.length, 0);
    }
    questions[name] = { ...percentiles(took), found: Math.round(found / ASKED), bigrams: bigrams / ASKED };
  }
  return {
    documents, characters: characters / documents, tokens: tokens / documents, tokenising: tokenising / documents, indexing: indexing / documents,
    heap: (full.heapUsed - empty.heapUsed) / documents, arrays: (full.arrayBuffers - empty.arrayBuffers) / documents, questions,
  };
}

function memory(): NodeJS.MemoryUsage {
  global.gc?.();
  global.gc?.();
  return process.memoryUsage();
}
