import { parseSearchParameters, SearchParameterError, type Parameters } from './parameters';

const badFields = (parameters: Parameters): string[] => {
  try {
    parseSearchParameters(parameters);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SearchParameterError);
    return (error as SearchParameterError).errors.map(({ field }) => field);
  }
};

describe('the parameters of a search', () => {
  it('default to everything, by relevance, twenty at a time', () => {
    expect(parseSearchParameters({ q: ' ' })).toEqual({
      text: null, filters: { agency: [], department: [], kind: [], status: [], from: null, to: null }, sort: 'relevance', size: 20, cursor: null,
    });
  });

  it('take a date as the whole day in Seoul, and a time as it is', () => {
    const { filters } = parseSearchParameters({ from: '2026-07-15', to: '2026-07-15' });
    expect(new Date(filters.from!).toISOString()).toBe('2026-07-14T15:00:00.000Z');
    expect(new Date(filters.to!).toISOString()).toBe('2026-07-15T14:59:59.999Z');
    expect(parseSearchParameters({ from: '2026-07-15T10:03:00+09:00' }).filters.from).toBe(Date.parse('2026-07-15T01:03:00Z'));
    expect(parseSearchParameters({ from: '2026-07-15T10:03:00 09:00' }).filters.from).toBe(Date.parse('2026-07-15T01:03:00Z'));
  });

  it('take several values of a filter as any of them', () => {
    expect(parseSearchParameters({ agency: ['A', 'B,C'], status: 'open,held,open' }).filters).toMatchObject({ agency: ['A', 'B', 'C'], status: ['open', 'held'] });
  });

  it.each([
    [{ q: 'x'.repeat(301) }, ['q']], [{ q: ['a', 'b'] }, ['q']], [{ q: { $ne: 1 } }, ['q']], [{ agency: '*' }, ['agency']], [{ agency: { a: 1 } }, ['agency']],
    [{ kind: 'letter' }, ['kind']], [{ status: 'withdrawn' }, ['status']], [{ from: '2026-02-30' }, ['from']], [{ from: '2026-02-30T00:00:00Z' }, ['from']],
    [{ to: '2026-07-15T10:03:00' }, ['to']], [{ to: 'yesterday' }, ['to']], [{ from: '2026-07-02', to: '2026-07-01' }, ['to']],
    [{ sort: 'oldest' }, ['sort']], [{ size: '0' }, ['size']], [{ size: '101' }, ['size']], [{ size: '1e1' }, ['size']], [{ cursor: 'x' }, ['cursor']],
    [{ size: '-1', sort: 'x', from: '1' }, ['from', 'sort', 'size']],
  ])('%j: bad are %j', (parameters, fields) => expect(badFields(parameters)).toEqual(fields));

  it('never repeat a bad value in the message', () => {
    expect(() => parseSearchParameters({ q: 'canary'.repeat(100), sort: 'canary' })).toThrow(/^(?!.*canary)/);
  });
});
