import type { Document } from '@plaza/contracts';
import { simulateDay, type CreatedEmission } from '@plaza/simulation';
import { withFiles } from './files';

it('what a document withholds of a file is said of the file as it is sent', () => {
  const day = [...simulateDay({ seed: 5, count: 2_000, agencies: ['6110000'], now: new Date('2026-11-23T09:00:00Z'), followUps: false })] as CreatedEmission[];
  const documents = day.map(({ data }) => data as Document).filter(({ withheld }) => withheld?.some(({ part }) => part.startsWith('attachment:')));
  expect(documents.length).toBeGreaterThan(3);
  for (const { document } of documents.map(withFiles)) {
    const named = document.withheld!.map(({ part }) => part).filter((part) => part.startsWith('attachment:'));
    expect(document.attachments!.map(({ name }) => `attachment:${name}`)).toEqual(expect.arrayContaining(named));
  }
});
