/** Common words, rare ones, whole phrases, filters and statuses: asked of every replica. */
export const QUESTIONS = [
  '', 'q=추진', 'q=결과', 'q=자전거 정비', 'q="결과 보고"', 'q=예산 집행', 'q=민원', 'q=회의', 'q=공원 안전 점검', 'q=교육 계획', 'q=없는낱말쀍', 'q=도로',
  'status=open', 'status=partial', 'status=closed', 'status=held', 'kind=approval', 'agency=6110000', 'q=계획&agency=6110001&status=open',
].map((question) => `?${question}`);

export interface Answers {
  total: number;
  facets: unknown;
  /** In the order in which they are shown: the newest first, the same for all who ask. */
  ids: string[];
}

/** Everything that is found, page by page. */
export async function answersOf(url: string, question: string, headers: Record<string, string> = {}): Promise<Answers> {
  const ids: string[] = [];
  for (let cursor = ''; ; ) {
    const query = new URLSearchParams(question);
    query.set('sort', 'newest');
    query.set('size', '100');
    if (cursor) query.set('cursor', cursor);
    const response = await fetch(`${url}?${query}`, { headers });
    if (response.status !== 200) throw new Error(`${url} answered ${response.status} to ${question}`);
    const { total, facets, items, nextCursor } = (await response.json()) as { total: number; facets: unknown; items: { document: { id: string } }[]; nextCursor: string | null };
    ids.push(...items.map(({ document }) => document.id));
    if (!nextCursor) return { total, facets, ids };
    cursor = nextCursor;
  }
}
