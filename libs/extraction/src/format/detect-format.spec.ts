import { encode } from 'iconv-lite';
import { compound } from '../testing/compound';
import { hidingPlaces } from '../testing/hiding-places';
import { office } from '../testing/ooxml';
import { zip } from '../testing/zip';
import { detectFormat } from './detect-format';

it('knows every file of the corpus for what it is', async () => {
  for (const { format, name, bytes } of hidingPlaces()) expect([name, await detectFormat(bytes('김민수'))]).toEqual([name, format]);
});

it.each<[string, string, Buffer]>([
  ['a program', 'unknown', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
  ['random bytes', 'unknown', Buffer.from('8f3ab1c9d0e7f6a5b4c3d2e1f00f1e2d', 'hex')],
  ['a PDF after other bytes', 'pdf', Buffer.from('\0\0%PDF-1.7\n')],
  ['an old workbook', 'xls', compound({ '/Workbook': Buffer.from('x') })],
  ['an old presentation', 'ppt', compound({ '/PowerPoint Document': Buffer.from('x') })],
  ['an old document', 'doc', compound({ '/WordDocument': Buffer.from('x') })],
  ['a workbook with macros', 'xlsx', zip({ '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml" PartName="/xl/workbook.xml"/></Types>' })],
  ['a binary workbook', 'unknown', zip({ '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main" PartName="/xl/workbook.bin"/></Types>' })],
  ['a drawing', 'unknown', office('visio/document.xml', 'drawing', {})],
  ['a zip file with nothing in it', 'zip', zip({})],
  ['RTF', 'rtf', Buffer.from('{\\rtf1\\ansi')],
  ['RTF after blanks', 'rtf', Buffer.from('\ufeff\r\n {\\rtf1\\ansi')],
  ['a text that changes its charset on the way', 'unknown', Buffer.from('tel \x1b$B#0#1#0#1#2#3#4#5#6#7#8\x1b(B')],
  ['a text with colours of a terminal', 'unknown', Buffer.from('010-\x1b[1m1234\x1b[0m-5678')],
  ['PostScript', 'unknown', Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n<3031> show')],
  ['a letter with commas', 'txt', Buffer.from('수신: 서울특별시장, 강남구청장\n제목: 회의 개최 알림\n\n1. 관련: 가, 나, 다')],
  ['a letter with colons', 'txt', Buffer.from('제목: 회의\n일시: 내일\n\n끝.')],
  ['lines in CP949', 'txt', encode('회의 개최 알림\r\n끝.', 'cp949')],
  ['XHTML', 'html', Buffer.from('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>')],
  ['an XML file without a declaration', 'xml', Buffer.from('<pubdoc><head/></pubdoc>')],
])('takes %s for %s', async (_, format, bytes) => {
  await expect(detectFormat(bytes)).resolves.toBe(format);
});

it.each([
  ['an encrypted workbook or document', compound({ '/EncryptionInfo': Buffer.from('x'), '/EncryptedPackage': Buffer.from('x') })],
  ['a document under rights management', compound({ '/DataSpaces/DRMContent': Buffer.from('x'), '/DRMContent': Buffer.from('x') })],
  ['an encrypted archive', zip({ 'a.txt': 'x' }, { encrypted: true })],
])('says of %s that it is encrypted', async (_, bytes) => {
  await expect(detectFormat(bytes)).rejects.toMatchObject({ problem: 'encrypted' });
});
