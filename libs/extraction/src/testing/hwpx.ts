import { zip } from './zip';

export interface Hwpx {
  /** Runs of the paragraphs of its section, as XML. */
  paragraphs: string[];
  /** What follows them in the section. */
  after?: string;
  /** Character shapes from number 1 on: their attributes. */
  shapes?: string[];
  /** More of the head. */
  head?: string;
  metadata?: string;
  parts?: Record<string, string | Buffer>;
}

const SPACES = 'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A run with a text. */
export const run = (text: string, shape = 0): string => `<hp:run charPrIDRef="${shape}"><hp:t>${text}</hp:t></hp:run>`;

/** A paragraph with these runs. */
export const paragraph = (runs: string): string => `<hp:p id="0" paraPrIDRef="0" styleIDRef="0">${runs}</hp:p>`;

/** A control with paragraphs in it, within a run. */
export const list = (name: string, text: string, attributes = ''): string =>
  `<hp:run charPrIDRef="0"><hp:ctrl><hp:${name} ${attributes}><hp:subList>${paragraph(run(text))}</hp:subList></hp:${name}></hp:ctrl></hp:run>`;

export const table = (rows: string[][]): string =>
  `<hp:run charPrIDRef="0"><hp:tbl id="1" rowCnt="${rows.length}" colCnt="${rows[0]!.length}">${rows
    .map((row, y) => `<hp:tr>${row.map((text, x) => `<hp:tc borderFillIDRef="1"><hp:subList>${paragraph(run(text))}</hp:subList><hp:cellAddr colAddr="${x}" rowAddr="${y}"/><hp:cellSpan colSpan="1" rowSpan="1"/></hp:tc>`).join('')}</hp:tr>`)
    .join('')}</hp:tbl></hp:run>`;

/** The bytes of a document of Hangul in a package, with just what its readers need. */
export function hwpx({ paragraphs, after = '', shapes = [], head = '', metadata = '', parts = {} }: Hwpx): Buffer {
  const characters = ['height="1000" textColor="#000000" shadeColor="none"', ...shapes].map((attributes, id) => `<hh:charPr id="${id}" ${attributes}/>`).join('');
  return zip({
    mimetype: 'application/hwp+zip',
    'Contents/content.hpf':
      `${XML}<opf:package xmlns:opf="http://www.idpf.org/2007/opf/"><opf:metadata>${metadata}</opf:metadata><opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>` +
      '<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="section0"/></opf:spine></opf:package>',
    'Contents/header.xml': `${XML}<hh:head ${SPACES} version="1.2" secCnt="1"><hh:refList><hh:charProperties>${characters}</hh:charProperties></hh:refList>${head}</hh:head>`,
    'Contents/section0.xml': `${XML}<hs:sec ${SPACES}>${paragraphs.map(paragraph).join('')}${after}</hs:sec>`,
    ...parts,
  });
}
