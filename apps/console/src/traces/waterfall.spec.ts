import { spansOfJourney, waterfall } from './waterfall';
import type { StoredSpan } from './traces';

const span = (spanId: string, parentSpanId: string | null, from: number, to: number, more: Partial<StoredSpan> = {}): StoredSpan => ({
  traceId: 't', spanId, parentSpanId, service: 'intake', name: spanId, kind: 1, startedUs: 1_000_000 + from, endedUs: 1_000_000 + to, failed: false, attributes: {}, events: [], links: [], ...more,
});
const shape = ({ bars }: ReturnType<typeof waterfall>) => bars.map(({ span: { spanId }, depth, offsetUs, durationUs }) => [spanId, depth, offsetUs, durationUs]);

describe('the waterfall', () => {
  it('stands children below their parents, as deep as they are called, in the order given', () => {
    const laid = waterfall([span('a', null, 0, 100), span('b', 'a', 10, 40), span('c', 'b', 20, 30), span('d', 'a', 50, 120, { service: 'search' })]);
    expect(shape(laid)).toEqual([['a', 0, 0, 100], ['b', 1, 10, 30], ['c', 2, 20, 10], ['d', 1, 50, 70]]);
    expect([laid.durationUs, laid.services]).toEqual([120, ['intake', 'search']]);
  });

  it('shows spans whose parents were not kept, and those that name each other or themselves', () => {
    expect(shape(waterfall([span('a', 'gone', 0, 10), span('b', 'c', 1, 2), span('c', 'b', 3, 4), span('d', 'd', 5, 6)])).map(([id, depth]) => [id, depth]))
      .toEqual([['a', 0], ['b', 0], ['c', 0], ['d', 0]]);
  });

  it('puts what was done for several at once below the span it links to, with what happened in it, and nothing of the others', () => {
    const batch = span('batch', null, -5, 45, { traceId: 'u', links: [{ traceId: 'other', spanId: 'x' }, { traceId: 't', spanId: 'b' }] });
    const laid = waterfall([span('a', null, 0, 100), span('b', 'a', 10, 40)], [batch, span('commit', 'batch', 30, 40, { traceId: 'u' }), span('stray', 'elsewhere', 0, 1, { traceId: 'u' })]);
    expect(laid.bars.map(({ span: { spanId }, depth, shared }) => [spanId, depth, shared])).toEqual([['a', 0, false], ['b', 1, false], ['batch', 2, true], ['commit', 3, true]]);
    expect(laid.bars[2]!.offsetUs).toBe(-5);
  });

  it('has a length even when nothing took any time', () => expect(waterfall([span('a', null, 0, 0)]).durationUs).toBe(1));

  it('is drawn from the times of a document as far as they are there and in order', () => {
    const journey = { producedAt: '', receivedAt: '2026-07-15T10:00:00.000Z', classifiedAt: '2026-07-15T10:00:00.150Z', publishedAt: '2026-07-15T10:00:00.100Z', traceId: 't' };
    expect(spansOfJourney({ id: 'd', journey }).map(({ service, startedUs, endedUs }) => [service, endedUs - startedUs])).toEqual([['intake', 150_000], ['classification', 0], ['publication', 0]]);
    expect(spansOfJourney({ id: 'd', journey: { ...journey, receivedAt: 'nonsense' } }).map(({ service }) => service)).toEqual(['classification', 'publication']);
  });
});
