import fc from 'fast-check';
import { rounds } from './rounds';

const batches = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), number: fc.nat() }), { maxLength: 40 });

it('no round holds a key twice, and each is sorted by key', () => {
  fc.assert(
    fc.property(batches, (batch) => {
      for (const round of rounds(batch)) {
        const keys = round.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].sort());
      }
    }),
  );
});

it('nothing is lost, and the events of a key keep their order', () => {
  fc.assert(
    fc.property(batches, (batch) => {
      for (const key of ['a', 'b', 'c', 'd']) {
        expect(rounds(batch).flat().filter((item) => item.key === key)).toEqual(batch.filter((item) => item.key === key));
      }
    }),
  );
});
