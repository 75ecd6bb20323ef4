import { createHash } from 'node:crypto';
import { ReaderPool } from '../reader-pool';
import { damaged, damagedWithin } from '../testing/damaged';
import { hidingPlaces } from '../testing/hiding-places';
import { hwp5, tableOf } from '../testing/hwp5';
import { hwpx, run, table } from '../testing/hwpx';
import { plainPdf, typedPdf } from '../testing/pdf';
import { xls } from '../testing/xls';

const pool = new ReaderPool({ processes: 2, timeLimit: 5_000 });
afterAll(() => pool.close());

/** Of the files of the corpus, the largest of each format. */
const largest = new Map<string, Buffer>();
for (const { format, bytes } of hidingPlaces()) {
  const file = bytes('김민수 010-9876-5432');
  if (file.length > (largest.get(format)?.length ?? 0)) largest.set(format, file);
}

const FILES: [string, Buffer][] = [
  ['pdf', typedPdf((document) => document.text('민원 처리 결과').text('신청인 김민수 010-9876-5432'))],
  ['pdf, not compressed', plainPdf({})],
  ['xls', xls({ sheets: [{ rows: [['성명', '전화'], ['김민수', '010-9876-5432']] }, { rows: [['숨김']], hidden: 2 }] })],
  ['hwpx', hwpx({ paragraphs: [run('민원 처리 결과'), table([['성명', '전화'], ['김민수', '010-9876-5432']])] })],
  ['hwp', hwp5({ sections: [[{ text: '민원 처리 결과' }, { text: '표', controls: [tableOf([['성명', '전화'], ['김민수', '010-9876-5432']])] }]] })],
  ...largest,
];

const PACKAGES = [...largest].filter(([format]) => ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'hwpx'].includes(format));

async function readAll(files: Iterable<Buffer>): Promise<void> {
  const readings = await Promise.all([...files].map((each) => pool.read(each, { sha256: createHash('sha256').update(each).digest('hex'), size: each.length })));
  for (const reading of readings) expect(reading).not.toMatchObject({ problem: expect.stringMatching(/crashed|too-slow/) as string });
}

describe('a damaged file is read, or has a problem, and ends no reader:', () => {
  it.each(FILES)('%s', (_, bytes) => readAll(damaged(bytes, 40)));

  it.each(PACKAGES)('%s with damage in its parts', async (_, bytes) => readAll(await damagedWithin(bytes, 120)));
});
