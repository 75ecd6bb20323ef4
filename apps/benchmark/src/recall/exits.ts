import type { Plaza } from '@plaza/testing';

/** A published document that will be recalled. */
export interface Published {
  documentId: string;
  id: string;
  /** A word that stands nowhere else. */
  word: string;
  cursor: string;
  file: string;
}

export type Exit = 'page' | 'api' | 'file' | 'search' | 'feed' | 'changes' | 'stream';

/** Whether each exit of the portal still shows something of a document. */
export const EXITS: Record<Exit, (plaza: Plaza, document: Published) => Promise<boolean>> = {
  page: async (plaza, { id, word }) => (await textOf(plaza, `/documents/${id}`)).includes(word),
  api: async (plaza, { id, word }) => (await textOf(plaza, `/api/v1/documents/${id}`)).includes(word),
  file: async (plaza, { file }) => (await ask(plaza, file)).status === 200,
  search: async (plaza, { word }) => /"total":[1-9]/.test(await textOf(plaza, `/api/v1/search?q=${word}&size=1`)),
  feed: async (plaza, { word, id }) => (await textOf(plaza, `/feeds/atom.xml?q=${word}`)).includes(id),
  changes: async (plaza, { cursor, word }) => (await textOf(plaza, `/api/v1/changes?after=${before(cursor)}&size=1`)).includes(word),
  stream: async (plaza, { cursor, word }) => (await firstEvent(plaza, before(cursor))).includes(word),
};

const before = (cursor: string): string => String(BigInt(cursor) - 1n);
const ask = async (plaza: Plaza, path: string): Promise<Response> => await fetch(plaza.url + path, { signal: AbortSignal.timeout(30_000) });

/** An answer that is no answer would pass for one without the word. */
async function textOf(plaza: Plaza, path: string): Promise<string> {
  const response = await ask(plaza, path);
  if (response.status !== 200 && response.status !== 410) throw new Error(`${path} answered ${response.status}`);
  return await response.text();
}

/** What a stream sends first after a cursor. */
async function firstEvent(plaza: Plaza, after: string): Promise<string> {
  const gone = new AbortController();
  // Of two signals united, Node 20 forgets that of the time.
  const timer = setTimeout(() => gone.abort(), 30_000);
  const response = await fetch(`${plaza.url}/api/v1/stream?after=${after}`, { signal: gone.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  try {
    while (!/^id: .*?\n\n/ms.test(read)) {
      const { value, done } = await reader.read();
      if (done) break;
      read += value;
    }
    return read.slice(0, read.indexOf('\n\n', read.indexOf('id: ')));
  } finally {
    clearTimeout(timer);
    gone.abort();
  }
}
