import { CursorWatch, Watch } from './watch';

describe('what a subscriber has seen', () => {
  it('counts a document once it is both published and searchable, whichever is first', () => {
    const watch = new Watch();
    watch.searchable('a');
    watch.published('b', '1');
    expect(watch.missing(['a', 'b'])).toEqual(['a', 'b']);
    watch.published('a', '2');
    watch.searchable('b');
    expect(watch.missing(['a', 'b'])).toEqual([]);
  });

  it('takes a publication that comes twice for one, and a second entry for a double', () => {
    const watch = new Watch();
    watch.published('a', '1');
    watch.published('a', '1');
    expect(watch.doubled(['a'])).toEqual([]);
    watch.published('a', '2');
    expect(watch.doubled(['a'])).toEqual(['a']);
  });

  it('takes for searchable what lies up to the cursor that search has announced, however late its publication is heard', () => {
    const watch = new Watch();
    const cursors = new CursorWatch(watch);
    cursors.published('a', 1);
    cursors.published('c', 3);
    cursors.indexedUpTo(2);
    cursors.published('b', 2);
    expect(watch.missing(['a', 'b', 'c'])).toEqual(['c']);
    cursors.indexedUpTo(3);
    expect(watch.missing(['c'])).toEqual([]);
  });

  it('gives up on what never comes', async () => {
    const watch = new Watch();
    await watch.until(['never'], { quietMs: 1, atMostMs: 10_000 });
    expect(watch.missing(['never'])).toEqual(['never']);
  });
});
