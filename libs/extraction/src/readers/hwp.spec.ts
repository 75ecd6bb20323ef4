import { readBytes } from '../read-bytes';
import { expectFound } from '../testing/expect-found';
import { characterShape, colouredParagraphs, hwp5 } from '../testing/hwp5';
import { HWP_SECRETS } from '../testing/hwp-secrets';
import { jpegWithExif } from '../testing/pictures';

describe('a secret in a document of Hangul', () => {
  it.each(HWP_SECRETS)('in $name is $place', expectFound);

  it('is found in one piece though a note stands in the middle of it', async () => {
    const bytes = hwp5({ sections: [[{ text: '010-9876-5432', controls: [{ id: 'fn  ', lists: [[{ text: '각주' }]] }] }]] });
    expect(await readBytes(bytes)).toMatchObject({ content: { readAgain: expect.arrayContaining([expect.stringContaining('010-9876-5432')]) } });
  });
});

describe('a document of Hangul', () => {
  it.each([['with a password', 2], ['for distribution', 4], ['with rights management', 16], ['with a certificate', 256], ['that keeps personal data encrypted', 8192]])(
    '%s is encrypted', async (_, flag) => {
      expect(await readBytes(hwp5({ flags: 1 | flag, sections: [[{ text: '내용' }]] }))).toMatchObject({ problem: 'encrypted' });
    });

  it('shows white letters on a coloured ground', async () => {
    const head = { docInfo: [characterShape(1000, 0xffffff), ...colouredParagraphs(0x663300)] };
    expect(await readBytes(hwp5({ ...head, sections: [[{ text: '추진배경' }]] }))).toMatchObject({ content: { blocks: [{ text: '추진배경' }] } });
  });

  it('of before version 5 has no reader', async () => {
    expect(await readBytes(Buffer.from('HWP Document File V3.00 \x1a\x01\x02\x03\x04\x05', 'latin1'))).toMatchObject({ problem: 'unsupported' });
  });

  it('that holds a picture and no text waits for somebody who looks at it', async () => {
    const picture = { id: 'gso ', records: [{ tag: 0x4c, data: Buffer.alloc(200) }, { tag: 0x55, data: Buffer.alloc(100, 1) }] };
    const bytes = hwp5({ sections: [[{ text: '', controls: [picture] }]], streams: { '/BinData/BIN0101.jpg': jpegWithExif({}) } });
    expect(await readBytes(bytes)).toMatchObject({ problem: 'no-text' });
  });

  it('whose section ends in the middle of a record is broken', async () => {
    const bytes = hwp5({ flags: 0, sections: [[]], streams: { '/BodyText/Section1': Buffer.from([0x43, 0x04, 0x00, 0x7f, 0x41]) } });
    expect(await readBytes(bytes)).toMatchObject({ problem: 'broken' });
  });
});
