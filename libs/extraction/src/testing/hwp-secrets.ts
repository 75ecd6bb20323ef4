import { deflateRawSync } from 'node:zlib';
import { compound } from './compound';
import type { PlantedSecret } from './planted-secret';
import { characterShape, hwp5, hwpString, tableOf, type Control, type Hwp5 } from './hwp5';
import { jpegWithExif } from './pictures';

const OPEN = { text: '자전거도로 정비 추진계획을 다음과 같이 보고합니다.' };
const WHITE = 0xffffff;
const TAG = { linkedFile: 0x12, style: 0x1a, list: 0x48, shape: 0x4c, fieldName: 0x57, equation: 0x58 };

type Place = PlantedSecret['place'];
const document = (name: string, place: Place, having: (secret: string) => Partial<Hwp5>): PlantedSecret => ({
  format: 'hwp', place, name, bytes: (secret) => hwp5({ sections: [[OPEN]], ...having(secret) }),
});
const control = (name: string, place: Place, having: (secret: string) => Control): PlantedSecret =>
  document(name, place, (secret) => ({ sections: [[OPEN, { text: '붙임', controls: [having(secret)] }]] }));
const list = (name: string, place: Place, id: string): PlantedSecret => control(name, place, (secret) => ({ id, lists: [[{ text: secret }]] }));
const stream = (name: string, place: Place, path: string, content: (secret: string) => Buffer): PlantedSecret =>
  document(name, place, (secret) => ({ streams: { [path.replace('{secret}', secret)]: content(secret) } }));

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Everywhere that text can stand in a document of Hangul 5. */
export const HWP_SECRETS: PlantedSecret[] = [
  document('a paragraph', 'visible', (secret) => ({ sections: [[OPEN], [{ text: secret }]] })),
  document('a paragraph of a section that is not compressed', 'visible', (secret) => ({ flags: 0, sections: [[{ text: secret }]] })),
  control('a cell', 'visible', (secret) => tableOf([['성명', '연락처'], ['신청인', secret]])),
  list('a header', 'visible', 'head'), list('a footer', 'visible', 'foot'), list('a footnote', 'visible', 'fn  '), list('an endnote', 'visible', 'en  '),
  control('a text box', 'visible', (secret) => ({ id: 'gso ', records: [{ tag: TAG.shape, data: Buffer.alloc(200) }], lists: [[{ text: secret }]] })),
  list('a hidden comment', 'comment', 'tcmt'),
  document('a memo in the margin', 'comment', (secret) => ({ memos: [{ text: secret }] })),
  document('white letters', 'hidden-text', (secret) => ({ docInfo: [characterShape(1000, 0), characterShape(1000, WHITE)], sections: [[OPEN, { text: secret, shape: 1 }]] })),
  document('letters too small to read', 'hidden-text', (secret) => ({ docInfo: [characterShape(1000, 0), characterShape(10, 0)], sections: [[OPEN, { text: secret, shape: 1 }]] })),
  document('a passage marked as deleted', 'hidden-text', (secret) => ({ sections: [[OPEN, { text: secret, deleted: true }]] })),
  document('a passage deleted while changes were tracked', 'tracked-change', (secret) => ({ tracked: [[OPEN, { text: secret }]] })),
  control('the address of a link', 'markup', (secret) => ({ id: '%hlk', data: Buffer.concat([Buffer.alloc(5), hwpString(`mailto:${secret};1;0;0;`)]) })),
  control('the name of a field', 'markup', (secret) => ({ id: '%clk', records: [{ tag: TAG.fieldName, data: Buffer.concat([Buffer.alloc(10), hwpString(secret)]) }] })),
  control('the description of a picture', 'markup', (secret) => ({ id: 'gso ', data: Buffer.concat([Buffer.alloc(42), hwpString(secret)]) })),
  control('an equation', 'formula', (secret) => ({ id: 'form', records: [{ tag: TAG.equation, data: Buffer.concat([Buffer.alloc(4), hwpString(secret)]) }] })),
  document('the path of a linked file', 'file-name', (secret) => ({ docInfo: [{ tag: TAG.linkedFile, data: Buffer.concat([Buffer.alloc(2), hwpString(`C:\\${secret}\\a.png`)]) }] })),
  document('the name of a style', 'searched', (secret) => ({ docInfo: [{ tag: TAG.style, data: Buffer.concat([hwpString(secret), hwpString(''), Buffer.alloc(10)]) }] })),
  stream('the preview', 'preview', '/PrvText', wide),
  stream('the picture of the preview', 'metadata', '/PrvImage', (secret) => jpegWithExif({ author: secret })),
  stream('the name of a stream', 'searched', '/Scripts/{secret}', () => Buffer.alloc(1)),
  stream('the properties', 'property', '/\u0005HwpSummaryInformation', (secret) => Buffer.concat([Buffer.alloc(9), wide(secret), Buffer.alloc(4)])),
  stream('a script', 'markup', '/Scripts/DefaultJScript', (secret) => deflateRawSync(wide(secret))),
  stream('a template', 'markup', '/XMLTemplate/Instance', (secret) => deflateRawSync(wide(secret))),
  stream('an older version', 'tracked-change', '/DocHistory/VersionLog0', (secret) => deflateRawSync(wide(secret))),
  stream('an inserted text file', 'embedded', '/BinData/BIN0001.txt', (secret) => deflateRawSync(Buffer.from(secret))),
  stream('an inserted document', 'embedded', '/BinData/BIN0001.hwp', (secret) => hwp5({ sections: [[{ text: secret }]] })),
  stream('an object of another program', 'embedded', '/BinData/BIN0001.OLE', (secret) => Buffer.concat([Buffer.alloc(4), compound({ '/Contents': wide(secret) })])),
  stream('the author of a picture', 'metadata', '/BinData/BIN0001.jpg', (secret) => jpegWithExif({ author: secret })),
];
