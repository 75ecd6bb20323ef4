import fc from 'fast-check';
import type { IndexedDocument } from './documents';
import { hasPhrases, matches } from './matches';
import { parseSearchParameters } from './parameters';
import { SegmentedIndex } from './segmented-index';

const document: IndexedDocument = {
  id: 'a', status: 'partial', documentNumber: '자전거정책과-1204', kind: 'approval', title: '자전거도로 정비', text: '예산을 집행한다. Open Plaza 1,250,000원',
  agency: { code: '6110000', name: '서울특별시' }, department: { code: '6111301', name: '교통실 자전거정책과' }, producedAt: '2026-07-15T01:03:00.000Z',
};
const matched = (parameters: Record<string, string>) => matches(parseSearchParameters(parameters), document);

describe('matches', () => {
  it.each([
    [{}, true], [{ q: '자전거를' }, true], [{ q: '자전거 예산' }, true], [{ q: '자전거 없는말' }, false], [{ q: '법' }, false], [{ q: '집' }, true],
    [{ q: '교통실' }, true], [{ q: '1204' }, true], [{ q: '204' }, false], [{ q: '1250000' }, true], [{ q: 'OPEN' }, true], [{ q: '…' }, false],
    [{ q: '"예산을 집행"' }, true], [{ q: '"예산 집행"' }, false], [{ q: '자전거', status: 'open' }, false], [{ q: '자전거', status: 'open,partial' }, true],
    [{ from: '2026-07-15', to: '2026-07-15' }, true], [{ to: '2026-07-14' }, false], [{ from: '2026-07-15T01:03:00.001Z' }, false],
    [{ agency: '6110001' }, false], [{ department: '6111301', kind: 'approval' }, true], [{ kind: 'budget' }, false],
  ])('%j: %s', (parameters, expected) => expect(matched(parameters as Record<string, string>)).toBe(expected));

  it('lets through exactly what a search finds', () => {
    const words = ['자전거', '도로', '비 예', '"정비 예산"', '2026', '법', '1,250', '가'];
    const texts = fc.array(fc.constantFrom(...words, '자', '전거', '정비', '예산을'), { maxLength: 8 }).map((list) => list.join(' '));
    const queries = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(texts, { maxLength: 12 }), queries, (all, asked) => {
      const query = { ...parseSearchParameters({ q: asked.join(' ') }), size: 100, sort: 'newest' as const };
      const documents = all.map((text, at): IndexedDocument => ({ ...document, id: `d${at}`, text }));
      const index = new SegmentedIndex();
      documents.forEach((each) => index.upsert(each));
      const found = index.search(query).hits.map(({ id }) => documents.find((each) => each.id === id)!).filter((each) => hasPhrases(each, query.text!.phrases));
      expect(found.map(({ id }) => id)).toEqual(documents.filter((each) => matches(query, each)).map(({ id }) => id).sort());
    }), { numRuns: 300 });
  });
});
