import { SSF } from '@e965/xlsx';
import { attribute, child, childrenOf, type XmlElement } from '../../xml/tree';

/** Shows the number of a cell as its format does: a birth date is stored as the number of days since 1900. */
export type ShowNumber = (value: number, style: string | undefined) => string;

export function numberFormats(styles: XmlElement | undefined, date1904: boolean): ShowNumber {
  const own = new Map<string, string>();
  const formats = child(styles, 'numFmts');
  for (const format of formats ? childrenOf(formats) : []) own.set(attribute(format, 'numFmtId') ?? '', attribute(format, 'formatCode') ?? '');
  const cells = child(styles, 'cellXfs');
  const byStyle = (cells ? childrenOf(cells) : []).map((cell) => {
    const id = attribute(cell, 'numFmtId') ?? '0';
    return own.get(id) ?? KOREAN[Number(id)] ?? Number(id);
  });
  return (value, style) => {
    const format = byStyle[Number(style ?? 0)] ?? 0;
    try {
      return SSF.format(format, value, { date1904 });
    } catch {
      // A format that no program understands shows the number as it is.
      return String(value);
    }
  };
}

/** Formats that are known by number alone and mean what the language of the program says; here Korean. */
const KOREAN: Readonly<Record<number, string>> = {
  14: 'yyyy-mm-dd', 22: 'yyyy-mm-dd h:mm', 27: 'yyyy"年" mm"月" dd"日"', 28: 'mm-dd', 29: 'mm-dd', 30: 'mm-dd-yy', 31: 'yyyy"년" mm"월" dd"일"', 32: 'h"시" mm"분"', 33: 'h"시" mm"분" ss"초"',
  34: 'yyyy-mm-dd', 35: 'yyyy-mm-dd', 36: 'yyyy"年" mm"月" dd"日"', 50: 'yyyy"年" mm"月" dd"日"', 51: 'mm-dd', 52: 'yyyy-mm-dd', 53: 'yyyy-mm-dd', 54: 'mm-dd', 55: 'yyyy-mm-dd', 56: 'yyyy-mm-dd', 57: 'yyyy"年" mm"月" dd"日"',
  58: 'mm-dd',
};
