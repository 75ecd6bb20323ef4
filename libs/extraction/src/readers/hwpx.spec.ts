import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { hwpx, run, table } from '../testing/hwpx';
import { HWPX_SECRETS } from '../testing/hwpx-secrets';

describe('a secret in a document of Hangul that is a package', () => {
  it.each(HWPX_SECRETS)('in $name is $place', (planted) => expectFound(planted));
});

describe('a document of Hangul that is a package', () => {
  it('is encrypted when one of its parts is', async () => {
    const manifest = '<odf:manifest xmlns:odf="m"><odf:file-entry odf:full-path="Contents/section0.xml"><odf:encryption-data/></odf:file-entry></odf:manifest>';
    expect(await readBytes(hwpx({ paragraphs: [run('내용')], parts: { 'META-INF/manifest.xml': manifest } }))).toMatchObject({ problem: 'encrypted' });
  });

  it('keeps its tables, with white letters on coloured cells', async () => {
    const head = '<hh:borderFills><hh:borderFill id="1"><hc:fillBrush><hc:winBrush faceColor="#003366"/></hc:fillBrush></hh:borderFill></hh:borderFills>';
    const bytes = hwpx({ shapes: ['height="1000" textColor="#FFFFFF"'], head, paragraphs: [table([['성명', '나이'], ['김민수', '30']]).replaceAll('<hp:run charPrIDRef="0"><hp:t>', '<hp:run charPrIDRef="1"><hp:t>')] });
    expect(await readBytes(bytes)).toMatchObject({ content: { blocks: [{ kind: 'table', rows: [['성명', '나이'], ['김민수', '30']] }] } });
  });
});
