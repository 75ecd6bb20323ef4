import type { Change, PublicDocument, Tombstone } from '@plaza/contracts';
import type { Plaza } from '../plaza';
import type { Evidence } from './needles';
import { Reader } from './outside-world';
import { AGENCIES, WORDS } from './secret-day';

/** What the portal answers to anybody, and what can be read from that. */
export interface Survey {
  evidence: Record<string, Evidence[]>;
  changes: Change[];
  /** By public id. */
  standing: Map<string, PublicDocument | Tombstone>;
  /** By public id and language, as in `abc ko`. */
  pages: Map<string, string>;
  /** How many documents a search for each restricted word finds. */
  found: Map<string, number>;
}

const QUESTIONS = ['', '추진', '신청인', '민원', '010', '계획', '서울특별시', '개인정보', '민원인 성명'];
const STATUSES = ['open', 'partial', 'closed', 'held', 'withdrawn'];
const question = (q: string) => `?q=${encodeURIComponent(q)}`;

/** Asks the portal everything that it can be asked. */
export async function readEverything(plaza: Plaza, restricted: string[]): Promise<Survey> {
  const reader = new Reader(plaza);
  const evidence: Record<string, Evidence[]> = {};
  const keep = (surface: string) => (evidence[surface] = reader.evidence.splice(0));
  const changes = await readChanges(reader);
  keep('the change log');
  const ids = [...new Set(changes.map(({ document }) => document.id))];
  const answers = await reader.all(ids.map((id) => `/api/v1/documents/${id}`));
  const pages = await reader.all(ids.map((id) => `/documents/${id}`), ['ko', 'en']);
  await reader.all(ids.map((id) => `/api/v1/documents/${id}/versions`));
  keep('the documents and their pages');
  await readListings(reader);
  keep('search, register and statistics');
  await reader.all(['', '?agency=6110000', ...QUESTIONS.slice(1).map(question)].flatMap((query) => [`/feeds/atom.xml${query}`, `/feeds/feed.json${query}`]));
  keep('the feeds');
  const hits = await reader.all(restricted.map((word) => `/api/v1/search${question(`"${word}"`)}`));
  // The address holds the word because the reader put it there.
  evidence['answers to searches for restricted words'] = reader.evidence.splice(0).map(({ bytes }) => ({ where: 'GET /api/v1/search', bytes }));
  await askBadly(reader);
  return {
    evidence,
    changes,
    standing: new Map(ids.map((id, at) => [id, JSON.parse(answers[at]!) as PublicDocument])),
    pages: new Map(pages.map((html, at) => [`${ids[at >> 1]!} ${at % 2 ? 'en' : 'ko'}`, html])),
    found: new Map(restricted.map((word, at) => [word, (JSON.parse(hits[at]!) as { total: number }).total])),
  };
}

async function readChanges(reader: Reader): Promise<Change[]> {
  const pages = await reader.pages('/api/v1/changes?size=500', (text) => {
    const { items, nextCursor } = JSON.parse(text) as { items: Change[]; nextCursor: string };
    return items.length > 0 ? `/api/v1/changes?size=500&after=${nextCursor}` : undefined;
  });
  return pages.flatMap((text) => (JSON.parse(text) as { items: Change[] }).items);
}

async function readListings(reader: Reader): Promise<void> {
  for (const q of QUESTIONS) {
    const path = `/api/v1/search${question(q)}&size=100`;
    await reader.pages(path, (text) => {
      const { nextCursor } = JSON.parse(text) as { nextCursor: string | null };
      return nextCursor ? `${path}&cursor=${encodeURIComponent(nextCursor)}` : undefined;
    });
  }
  const linked = (html: string) => /<a(?=[^>]*rel="next")[^>]*href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  for (const language of ['ko', 'en']) await reader.pages('/register', linked, language);
  const narrowed = STATUSES.flatMap((status) => [`/register?status=${status}`, `/search?status=${status}`, `/api/v1/search?status=${status}`]);
  const others = ['/', '/about', '/api', '/api/openapi.json', '/api/asyncapi.json', '/api/v1/statistics', '/robots.txt'];
  const byAgency = AGENCIES.map((agency) => `/api/v1/statistics?agency=${agency}`);
  await reader.all([...QUESTIONS.map((q) => `/search${question(q)}`), ...narrowed, ...others, ...byAgency], ['ko', 'en']);
}

/** What a reader asks is nobody's business: it must not come to stand in a log. */
async function askBadly(reader: Reader): Promise<void> {
  const word = encodeURIComponent(WORDS.reader);
  const paths = [
    `/api/v1/search?kind=${word}`, `/search?q=${word}`, `/feeds/atom.xml?q=${word}`, `/api/v1/changes?after=${word}`, `/documents/${word}`,
    `/api/v1/documents?source=demo&sourceDocumentId=${word}`,
  ];
  await reader.all(paths);
  reader.evidence.splice(0);
}
