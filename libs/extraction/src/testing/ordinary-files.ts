import { hwp5 } from './hwp5';
import { hwpx, run } from './hwpx';
import { docx, escaped, sheetData, wordParagraph, xlsx } from './ooxml';

/** Files of one text that hide nothing, in the formats that offices send most: a paragraph or a row for each line. */
export const ordinaryFiles: Record<'hwp' | 'hwpx' | 'docx' | 'xlsx' | 'txt', (lines: readonly string[]) => Buffer> = {
  hwp: (lines) => hwp5({ sections: [lines.map((text) => ({ text }))] }),
  hwpx: (lines) => hwpx({ paragraphs: lines.map((line) => run(escaped(line))) }),
  docx: (lines) => docx({ body: lines.map((line) => wordParagraph(line)).join('') }),
  xlsx: (lines) => xlsx({ sheets: [{ name: 'Sheet1', content: sheetData(lines.map((line, index) => [String(index + 1), line])) }] }),
  txt: (lines) => Buffer.from(lines.join('\n')),
};
