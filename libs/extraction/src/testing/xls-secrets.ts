import { compound } from './compound';
import type { PlantedSecret } from './planted-secret';
import { xls, xlsComment, xlsRecord, xlsShortString, xlsString, type Xls, type XlsSheet } from './xls';

type Place = PlantedSecret['place'];
const ROWS = [['업무', '담당'], ['자전거도로 정비', '자전거정책과']];
const workbook = (name: string, place: Place, having: (secret: string) => Partial<Xls>): PlantedSecret => ({ format: 'xls', place, name, bytes: (secret) => xls({ sheets: [{ rows: ROWS }], ...having(secret) }) });
const sheet = (name: string, place: Place, having: (secret: string) => Partial<XlsSheet>): PlantedSecret => workbook(name, place, (secret) => ({ sheets: [{ rows: ROWS, ...having(secret) }] }));
const stream = (name: string, place: Place, path: string, content: (secret: string) => Buffer): PlantedSecret => workbook(name, place, (secret) => ({ streams: { [path]: content(secret) } }));

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const withCell = (secret: string): string[][] => [['업무', '담당', '연락처'], ['정비', '홍길동', secret]];

/** Everywhere that text can stand in a workbook of Excel up to 2003. */
export const XLS_SECRETS: PlantedSecret[] = [
  sheet('a cell', 'visible', (secret) => ({ rows: withCell(secret) })),
  workbook('a string that goes on in another record', 'visible', (secret) => ({ stringsPerRecord: 20, sheets: [{ rows: withCell(secret) }] })),
  workbook('the name of a sheet', 'visible', (secret) => ({ sheets: [{ rows: ROWS, name: secret }] })),
  workbook('a hidden sheet', 'hidden-sheet', (secret) => ({ sheets: [{ rows: ROWS }, { rows: [[secret]], hidden: 1 }] })),
  workbook('a sheet that only a program can show again', 'hidden-sheet', (secret) => ({ sheets: [{ rows: ROWS }, { rows: [[secret]], hidden: 2 }] })),
  sheet('a hidden row', 'hidden-row', (secret) => ({ rows: [...ROWS, [secret, '']], hiddenRows: [2] })),
  sheet('a hidden column', 'hidden-column', (secret) => ({ rows: withCell(secret), hiddenColumns: [2] })),
  sheet('a comment', 'comment', (secret) => ({ records: [xlsComment(secret, '홍길동')] })),
  sheet('the author of a comment', 'comment', (secret) => ({ records: [xlsComment('확인', secret)] })),
  sheet('a header', 'header', (secret) => ({ records: [xlsRecord(0x14, xlsString(`&L${secret}`))] })),
  sheet('a footer', 'footer', (secret) => ({ records: [xlsRecord(0x15, xlsString(`&C${secret}`))] })),
  sheet('the description of a drawing', 'markup', (secret) => ({ records: [xlsRecord(0xec, Buffer.alloc(20), wide(secret), Buffer.alloc(2))] })),
  sheet('a rule for what may be entered', 'formula', (secret) => ({ records: [xlsRecord(0x1be, Buffer.alloc(4), xlsString(secret))] })),
  workbook('a cell that was deleted', 'hidden-text', (secret) => ({ unused: [secret] })),
  workbook('a name', 'formula', (secret) => ({ records: [xlsRecord(0x18, Buffer.from([0, 0, 0, secret.length, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]), wide(secret))] })),
  workbook('who wrote it', 'property', (secret) => ({ records: [xlsRecord(0x5c, xlsShortString(secret).subarray(0, 1), Buffer.from([0, 1]), wide(secret))] })),
  workbook('the path of another workbook', 'searched', (secret) => ({ records: [xlsRecord(0x1ae, Buffer.from([1, 0]), xlsString(`\u0001C:\\${secret}\\a.xls`))] })),
  stream('the properties', 'property', '/\u0005SummaryInformation', wide),
  stream('the changes of a shared workbook', 'tracked-change', '/Revision Log', wide),
  stream('the data of a pivot table', 'hidden-text', '/_SX_DB_CUR/0001', wide),
  stream('a macro', 'markup', '/_VBA_PROJECT_CUR/VBA/Module1', (secret) => vba(secret)),
  stream('an object of another program', 'embedded', '/MBD00000001/Contents', (secret) => compound({ '/x': wide(secret) })),
];

/** A module's source as VBA compresses it: chunks whose letters all stand for themselves (MS-OVBA 2.4.1). */
function vba(source: string): Buffer {
  const text = Buffer.from(source);
  const letters = Array.from({ length: Math.ceil(text.length / 8) }, (_, index) => Buffer.concat([Buffer.from([0]), text.subarray(index * 8, index * 8 + 8)]));
  const chunk = Buffer.concat(letters);
  const header = 0xb000 | (chunk.length + 2 - 3);
  return Buffer.concat([Buffer.from([1, header & 255, header >> 8]), chunk]);
}
