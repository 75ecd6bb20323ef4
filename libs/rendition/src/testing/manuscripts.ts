import type { Block } from '@plaza/contracts';
import fc from 'fast-check';
import type { Manuscript } from '../text/compose';

const ODD = [
  'ㄱㅏㅎ', '\u1112\u1161\u11ab', 'e\u0301\u0323', '李\uf9e1李', '①㎡Ⅰ∼·・㈜', 'עברית', 'العربية', 'ไทย', '😀👨‍👩‍👧', '\u{20000}', '\ue000', '\ufffd', '\ufffe', '\ud800', 'a\udc00b', '\u202e뒤집힘\u202c', '가\u200b나',
  '\u0000\u0007\u001b', '\u00a0\u3000\u2003', '\t들여\t쓰기', '  가. 나열', '줄\r\n줄\r줄\u2028줄', '가'.repeat(300), 'a'.repeat(500), '010-1234-5678', '[개인정보: 이름]', '<b>&amp;"\'</b>', '</style><script>', '(\\)', 'ffi ﬁ ǆ', '- 1 / 2 -', '1,234.5', '',
];

export const text = (): fc.Arbitrary<string> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ODD) }, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(' ', '\n', '. ')), { maxLength: 8 }).map((parts) => parts.join(''));

const table = () =>
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.oneof(
      fc.array(fc.array(text().map((cell) => [...cell].slice(0, 200).join('')), { maxLength: 6 }), { maxLength: 6 }),
      // As wide as a spreadsheet.
      fc.array(fc.array(fc.constantFrom('1', '가나다', '12,345', ''), { minLength: 180, maxLength: 200 }), { minLength: 1, maxLength: 2 }),
      // As long as a page and longer, in one row.
      fc.nat(400).map((lines) => [['번호', '내용'], ['1', Array.from({ length: lines }, (_, index) => `${index}줄`).join('\n')], ['2', '끝']]),
    ),
    name: fc.option(text(), { nil: undefined }),
  });

const block = (): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: -1, max: 9 }), text: text() }),
    fc.record({ kind: fc.constant('paragraph' as const), text: text() }),
    table(),
    fc.record({ kind: fc.constant('page' as const), number: fc.nat(2000) }),
    fc.constant({ kind: 'picture' as const }),
    fc.record({ kind: fc.constant('file' as const), name: text() }),
  );

/** Whatever a reader may have found in a file. */
export const manuscripts = (): fc.Arbitrary<Manuscript> => fc.record({ title: text(), blocks: fc.array(block(), { maxLength: 10 }), language: fc.constant('ko' as const) });

/** A text without what cannot be seen: neither spaces nor signs without a shape. */
export const visible = (given: string): string =>
  given.replace(/\p{Cs}|\p{Noncharacter_Code_Point}/gu, '\ufffd').normalize('NFC').replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu, '');

/** As it is read from a PDF: what is written from right to left is spelled out there, and PDFium takes Latin ligatures apart. */
export const asInPdf = (text: string): string =>
  text.replaceAll('\ufb05', 'ſt').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).replace(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);

/** All that a manuscript says, in its order. */
export const allTextOf = ({ title, blocks }: Manuscript): string =>
  visible(
    [visible(title) || '–', ...blocks.map((one) => {
      if (one.kind === 'table') return [one.name ?? '', ...one.rows.flat()].join('');
      if (one.kind === 'page') return `[원본 ${one.number}쪽]`;
      if (one.kind === 'picture') return '[그림 생략]';
      return one.kind === 'file' ? `[파일] ${one.name}` : one.text;
    })].join(''),
  );
