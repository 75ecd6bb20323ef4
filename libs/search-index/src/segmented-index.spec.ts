import fc from 'fast-check';
import { parseTextQuery } from '@plaza/text-analysis';
import type { IndexedDocument } from './documents';
import type { Facets } from './facets';
import { NaiveIndex } from './testing/naive-index';
import { NO_FILTERS, textOf, type SearchQuery } from './query';
import { decodeSegment, encodeSegment, tombstonesOf } from './segment-file';
import type { Segment } from './segment';
import { SegmentedIndex } from './segmented-index';

const words = ['자전거', '도로', '자전거도로', '도로정비', '정비', '예산', '예산을', '법', '법률', '정비도', '2026', 'plaza', '1,250,000', '民', '하하하하하', '가', '나가'];
const words$ = (max: number) => fc.array(fc.constantFrom(...words), { maxLength: max }).map((list) => list.join(' '));
const document$ = fc.record({
  id: fc.constantFrom(...Array.from({ length: 30 }, (_, at) => `d${at}`)),
  status: fc.constantFrom('open', 'partial', 'closed', 'held'),
  documentNumber: fc.constantFrom('정책과-17', '도로과-2026', 'x'),
  kind: fc.constantFrom('approval', 'budget'),
  title: words$(4),
  text: fc.option(words$(12), { nil: undefined }),
  agency: fc.constantFrom('A', 'B').map((code) => ({ code, name: `기관 ${code}` })),
  department: fc.constantFrom('x', 'y', 'z').map((code) => ({ code, name: `과 ${code}` })),
  producedAt: fc.constantFrom('2026-07-01T00:00:00.000Z', '2026-07-02T00:00:00.000Z', '2026-07-03T00:00:00.000Z'),
}) as fc.Arbitrary<IndexedDocument>;

const day = (number: number) => Date.parse(`2026-07-0${number}T00:00:00Z`);
const query$: fc.Arbitrary<SearchQuery> = fc.record({
  text: fc.oneof(
    fc.constant(null),
    fc.array(fc.constantFrom(...words, '"도로 정비"', '없는말', '비'), { minLength: 1, maxLength: 3 }).map((list) => parseTextQuery(list.join(' '))),
  ),
  filters: fc.record({
    agency: fc.subarray(['A', 'C']), department: fc.subarray(['x', 'y'], { maxLength: 1 }),
    kind: fc.subarray(['approval' as const]), status: fc.subarray(['open' as const, 'held' as const]),
    from: fc.constantFrom(null, day(2)), to: fc.constantFrom(null, day(2)),
  }),
  sort: fc.constantFrom('relevance' as const, 'newest' as const),
  size: fc.integer({ min: 1, max: 25 }),
  cursor: fc.constant(null),
});

type Step =
  | { do: 'upsert'; document: IndexedDocument }
  | { do: 'remove'; id: string }
  | { do: 'compact' | 'reload' | 'step' };
const step$ = fc.oneof(
  { weight: 12, arbitrary: document$.map((document): Step => ({ do: 'upsert', document })) },
  { weight: 4, arbitrary: document$.map(({ id }): Step => ({ do: 'remove', id })) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'compact' }, { do: 'reload' }) },
  { weight: 8, arbitrary: fc.constant<Step>({ do: 'step' }) },
);

const encoded = (segment: Segment): Buffer => {
  const encoding = encodeSegment(segment, 10);
  let step = encoding.next();
  while (!step.done) step = encoding.next();
  return Buffer.concat(step.value);
};

function drain(compaction: Generator): void {
  while (!compaction.next().done);
}

function play(steps: Step[]): { index: SegmentedIndex; naive: NaiveIndex } {
  const small = { segmentSize: 7, step: 40 };
  let index = new SegmentedIndex([], small);
  let running: Generator | null = null;
  const naive = new NaiveIndex();
  for (const step of steps) {
    if (step.do === 'upsert') [index, naive].forEach((each) => each.upsert(step.document));
    if (step.do === 'remove') [index, naive].forEach((each) => each.remove(step.id));
    if (step.do === 'step' && (running ??= index.compact()).next().done) running = null;
    if (step.do === 'compact') drain(running ?? index.compact());
    if (step.do === 'compact') running = null;
    if (step.do === 'reload') {
      running = null;
      index = new SegmentedIndex(index.segments.map((segment) => decodeSegment(encoded(segment), tombstonesOf(segment))), small);
    }
  }
  return { index, naive };
}

const counts = (facets: Facets) =>
  Object.fromEntries(Object.entries(facets).map(([name, values]: [string, Facets['kind']]) => [name, Object.fromEntries(values.map(({ value, count }) => [value, count]))]));

describe('the segmented index', () => {
  it('answers as the naive one does, whatever came, went, was corrected, compacted or loaded: ids, order, total, facets', () => {
    fc.assert(fc.property(fc.array(step$, { maxLength: 60 }), fc.array(query$, { minLength: 1, maxLength: 5 }), (steps, queries) => {
      const { index, naive } = play(steps);
      expect(index.documents).toBe(naive.documents.size);
      for (const query of queries) {
        const expected = naive.search(query);
        const result = index.search(query);
        expect(result.total).toBe(expected.total);
        expect(counts(result.facets)).toEqual(expected.facets);
        expect(result.hits.map(({ id }) => id)).toEqual(expected.hits.slice(0, query.size).map(({ id }) => id));
        expect(result.hits.map(({ score }) => score)).toEqual(expected.hits.slice(0, query.size).map(({ score }) => score));
      }
    }), { numRuns: 400 });
  });

  it('fills a list from many segments as the naive one does, though it looks at few of their documents', () => {
    const query = { filters: NO_FILTERS, sort: 'relevance' as const, size: 25, cursor: null };
    const asked = fc.array(fc.constantFrom(...words, '도로과', '없는말', '법률자전거'), { minLength: 4, maxLength: 6 });
    fc.assert(fc.property(fc.array(document$, { minLength: 110, maxLength: 110 }), asked, fc.subarray(['A']), (documents, q, agency) => {
      const index = new SegmentedIndex([], { segmentSize: 28 });
      const naive = new NaiveIndex();
      documents.forEach((each, at) => [index, naive].forEach((one) => one.upsert({ ...each, id: `d${at}` })));
      for (let at = 0; at < 110; at += 9) [index, naive].forEach((one) => one.remove(`d${at}`));
      const expected = naive.search({ ...query, text: textOf(q.join(' ')), filters: { ...NO_FILTERS, agency } });
      const result = index.search({ ...query, text: textOf(q.join(' ')), filters: { ...NO_FILTERS, agency } });
      const place = ({ id, score }: { id: string; score: number }) => [id, score];
      expect(result.hits.map(place)).toEqual(expected.hits.slice(0, 25).map(place));
    }), { numRuns: 15, endOnFailure: true });
  });

  it('pages through every hit once, in order, whatever the size of a page', () => {
    fc.assert(fc.property(fc.array(step$, { maxLength: 50 }), query$, (steps, query) => {
      const { index, naive } = play(steps);
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page = index.search({ ...query, cursor });
        ids.push(...page.hits.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(ids).toEqual(naive.search(query).hits.map(({ id }) => id));
    }), { numRuns: 300 });
  });

  const document = (id: string, title: string, text = '', producedAt = '2026-07-01T00:00:00.000Z'): IndexedDocument => ({
    id, title, text, producedAt, status: 'open', documentNumber: 'x-1', kind: 'approval', agency: { code: 'A', name: 'A' }, department: { code: 'd', name: 'd' },
  });
  const indexOf = (...documents: IndexedDocument[]) => {
    const index = new SegmentedIndex();
    documents.forEach((each) => index.upsert(each));
    return index;
  };
  const query = (q: string, more: Partial<SearchQuery> = {}): SearchQuery => ({ text: textOf(q), filters: NO_FILTERS, sort: 'relevance', size: 20, cursor: null, ...more });

  it('does not bring back what was removed or corrected while it was being compacted', () => {
    const index = new SegmentedIndex([], { step: 1 });
    for (const id of ['a', 'b', 'c', 'd']) index.upsert(document(id, '자전거 도로'));
    index.remove('a');
    const compaction = index.compact();
    compaction.next();
    index.remove('b');
    index.upsert(document('c', '고친 제목'));
    expect(compaction.next().done).toBe(false);
    drain(compaction);
    expect(index.documents).toBe(2);
    expect(index.search(query('자전거')).hits.map(({ id }) => id)).toEqual(['d']);
    expect(index.search(query('고친')).hits.map(({ id }) => id)).toEqual(['c']);
  });

  it('puts a document first that has the word in its title', () => {
    const index = indexOf(document('a', '다른 제목', '자전거 이야기'), document('b', '자전거 제목', '다른 이야기'));
    expect(index.search(query('자전거')).hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('does not overlap pages when documents arrive between them', () => {
    const index = indexOf(...Array.from({ length: 30 }, (_, at) => document(`d${at}`, '자전거 도로', '말 '.repeat(at))));
    const first = index.search(query('자전거', { size: 10 }));
    for (let at = 0; at < 50; at++) index.upsert(document(`new${at}`, '자전거', `새 글 ${at} ${'덧붙임 '.repeat(200)}`));
    const second = index.search(query('자전거', { size: 10, cursor: first.nextCursor }));
    const seen = new Set(first.hits.map(({ id }) => id));
    expect(second.hits.filter(({ id }) => seen.has(id))).toEqual([]);
  });

  it('says that a total is no more than an upper bound while a phrase is unchecked', () => {
    const index = indexOf(document('a', '도로점용 점용허가'));
    expect(index.search(query('"도로점용허가"'))).toMatchObject({ total: 1, totalIsExact: false });
    expect(index.search(query('도로점용허가'))).toMatchObject({ total: 1, totalIsExact: true });
  });

  it('marks what only fills a short list, and does not count it', () => {
    const index = indexOf(document('a', '자전거 정비'), document('b', '자전거'), ...Array.from({ length: 20 }, (_, at) => document(`x${at}`, '다른 일')));
    const { total, hits } = index.search(query('자전거 정비'));
    expect(total).toBe(1);
    expect(hits.map(({ id, allWords }) => [id, allWords])).toEqual([['a', true], ['b', false]]);
    expect(index.search(query('자전거 정비', { sort: 'newest' })).hits.map(({ id }) => id)).toEqual(['a']);
  });

  it('finds a compound both ways, whether its words are glued or apart; as it was asked comes first, and alone counts', () => {
    const index = indexOf(document('apart', '도서관 야간 운영'), document('glued', '도서관 야간운영 안내와 그 밖의 일'), document('half', '야간 조명'));
    const { total, hits } = index.search(query('야간운영'));
    expect([total, hits.map(({ id }) => id)]).toEqual([1, ['glued', 'apart']]);
    expect(index.search(query('야간 운영')).hits.map(({ id }) => id).sort()).toEqual(['apart', 'glued', 'half']);
    expect(indexOf(document('apart', '자전거 도로')).search(query('자전거도로')).hits).toHaveLength(1);
    expect(index.search(query('"야간운영"')).hits.map(({ id }) => id)).toEqual(['glued']);
  });

  it('fills by a word that is everywhere when the others are nowhere', () => {
    const index = indexOf(document('a', '민원 회신'), document('b', '민원 처분'));
    expect(index.search(query('민원 하나요')).hits.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps nothing of a removed document after compaction: neither in memory nor in what is saved', () => {
    const index = indexOf(document('gone', '카나리아', 'canary 9876543'), document('stays', '다른 제목'));
    const [old] = index.segments;
    expect(encoded(old!).includes(Buffer.from('나카', 'utf16le'))).toBe(true);
    index.remove('gone');
    drain(index.compact());
    expect(Buffer.from(old!.postings.arena).every((byte) => byte === 0)).toBe(true);
    expect(Buffer.from(old!.terms.units.buffer).every((byte) => byte === 0)).toBe(true);
    const saved = Buffer.concat(index.segments.map(encoded));
    for (const word of ['gone', 'canary', '9876543']) {
      expect(saved.includes(word)).toBe(false);
      expect(saved.includes(Buffer.from(word, 'utf16le'))).toBe(false);
    }
    expect(saved.includes(Buffer.from('나카', 'utf16le'))).toBe(false);
    expect(saved.includes('stays')).toBe(true);
  });
});
