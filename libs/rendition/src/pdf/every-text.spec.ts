import fc from 'fast-check';
import { readPdf } from '../read/text-of-pdf';
import { allTextOf, asInPdf, manuscripts, visible } from '../testing/manuscripts';
import { typePdf } from './type-pdf';

it('every text comes out again, in its order, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(manuscripts(), async (manuscript) => {
      expect(visible((await readPdf(await typePdf(manuscript))).text)).toBe(asInPdf(allTextOf(manuscript)));
    }),
    { numRuns: 60 },
  );
});
