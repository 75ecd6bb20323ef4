import type { Document, FileContent } from '@plaza/contracts';
import { RenditionPool } from '@plaza/rendition';
import { simulateDay, type CreatedEmission } from '@plaza/simulation';
import { policy } from './documents.fixture';
import { judge, leaks, scan } from './index';

const now = new Date('2026-11-23T09:00:00Z');
const AGENCIES = ['6110000', '6110001', '6110002', '6110003', '6110004', '6110005'];
/** So many texts are one file: of 300, a process has few to type, and lines of one text stand below the table of another. */
const TEXTS = 10;
/** A day with a table of people whose rows are left out below. */
const day = [...simulateDay({ seed: 102, count: 330, agencies: AGENCIES, now, followUps: false })] as CreatedEmission[];
const shownDay = day.filter(({ expectation }) => !expectation.held && expectation.status !== 'closed');

const pool = new RenditionPool({ processes: 1 });
afterAll(() => pool.close());

const NOTHING_DECLARED = { disclosureCode: '1NNNNNNNN', withheld: [], restrictedUntil: undefined, attachments: [{ name: '붙임', mediaType: 'text/plain', size: 1, sha256: '0'.repeat(64) }] };

/** What is found in what is typed of a file of these lines; null when it is not typed at all. */
async function foundIn(lines: readonly string[], produced: Document): Promise<string[] | null> {
  const content: FileContent = { format: 'docx', blocks: lines.map((text) => ({ kind: 'paragraph', text })), elsewhere: [], readAgain: [] };
  const document: Document = { ...produced, ...NOTHING_DECLARED };
  const [file] = judge({ document, bodyText: document.body.text!, now: now.toISOString(), policy, files: [{ content, published: null }] }).released;
  if (file === undefined) return null;
  const { texts } = await pool.make({ title: file.name, language: 'ko', blocks: file.blocks });
  return texts.filter((text) => leaks(text, document)).flatMap((text) => scan(text, document).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`));
}

async function foundInAll(emissions: readonly CreatedEmission[], keep: (line: string) => boolean): Promise<unknown[]> {
  const documents = emissions.map(({ data }) => data);
  const found = [];
  for (let at = 0; at < documents.length; at += TEXTS) {
    const lines = documents.slice(at, at + TEXTS).flatMap(({ body }) => body.text!.split('\n').filter(keep));
    found.push(await foundIn(lines, shownDay[at % shownDay.length]!.data));
  }
  return found;
}

describe('What is typed of a day’s texts is read again, and nobody is found in it', () => {
  it('of whole texts', async () => {
    const found = await foundInAll(shownDay, () => true);
    expect(found.length).toBeGreaterThan(20);
    expect(found).toEqual(found.map(() => []));
  });

  it('of texts whose tables have lost their rows: what goes on below the heads is none of them', async () => {
    const found = await foundInAll(day, (line) => !/\d{3}/.test(line));
    expect(found).toEqual(found.map(() => []));
  });
});
