import type { Change } from '@plaza/contracts';
import { slicesOf } from './slices';
import { published, tombstoneOf } from './testing/change-log';

const change = (cursor: number, document: Change['document']): Change => ({ cursor: String(cursor), type: 'published', time: '', document });
const entry = (at: number) => change(at, published({ id: `d${at}` }));
const identity = ({ id, version, decision, status, source, sourceDocumentId }: Change['document']): Change['document'] => ({ id, version, decision, status, source, sourceDocumentId });

describe('slices', () => {
  it('let a withdrawal pass five hundred documents', () => {
    const changes = [...Array.from({ length: 499 }, (_, at) => entry(at)), change(500, tombstoneOf(published({ id: 'gone' })))];
    const slices = slicesOf(changes).map(({ slice }) => slice);
    expect(slices[0]).toEqual({ removals: ['gone'], documents: [] });
    expect(slices.flatMap(({ documents }) => documents)).toHaveLength(499);
    expect(Math.max(...slices.map(({ documents }) => documents.length))).toBeLessThanOrEqual(50);
  });

  it('keep only the last state of a document: published and withdrawn is withdrawn, withdrawn and published again is published', () => {
    const a = published({ id: 'a' });
    const changes = [change(1, a), change(2, tombstoneOf(a)), change(3, tombstoneOf(published({ id: 'b' }))), change(4, published({ id: 'b', version: 2 }))];
    expect(slicesOf(changes).map(({ slice }) => [slice.removals, slice.documents.map(({ id }) => id)])).toEqual([[['a'], []], [[], ['b']]]);
  });

  it('take a document out when its entry is only an identity: that state is over', () => {
    expect(slicesOf([change(1, identity(published()))])[0]!.slice.removals).toEqual(['pub-1']);
  });

  it('give the index nothing but what it needs', () => {
    expect(Object.keys(slicesOf([entry(1)])[0]!.slice.documents[0]!)).toEqual(['id', 'status', 'documentNumber', 'kind', 'title', 'text', 'agency', 'department', 'producedAt']);
  });
});
