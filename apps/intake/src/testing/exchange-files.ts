import iconv from 'iconv-lite';

export type Label = 'euc-kr' | 'utf-8';

export const inEncoding = (text: string, label: Label): Buffer => (label === 'utf-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, 'cp949'));
export const base64 = (text: string, label: Label): string => inEncoding(text, label).toString('base64');

/** What a pubdoc.xml of this test says; each part may be replaced. All names and numbers are invented. */
export interface Letter {
  label: Label;
  doctype: string;
  organ: string;
  recipient: string;
  title: string;
  content: string;
  approvals: string;
  /** The department's code and the running number of the year. */
  code: string;
  number: string;
  enforced: string;
  publication: string;
  attach: string;
}

export const approval = (order: string, type: string, position: string, name: string, date = '', time = '') =>
  `<approval order="${order}"><signposition>${position}</signposition><type>${type}</type><name>${name}</name><date>${date}</date><time>${time}</time></approval>`;

export const assist = (position: string, name: string) => `<assist order="1"><signposition>${position}</signposition><type>협조</type><name>${name}</name><date></date></assist>`;

const LETTER: Letter = {
  label: 'euc-kr',
  doctype: '<!DOCTYPE pubdoc SYSTEM "pubdoc.dtd">',
  organ: '서울특별시',
  recipient: '수신자 참조',
  title: '자전거도로 정비 추진계획 알림',
  content: '<p>1. 시민 안전을 위하여 한강대로 자전거도로를 정비하고자 합니다.</p><p>붙임&nbsp; 위치도 1부.&nbsp; 끝.</p>',
  approvals: `${approval('1', '기안', '주무관', '박서준', '07/14', '17:20')}${approval('2', '검토', '자전거정책팀장', '이도윤')}${approval('final', '전결', '자전거정책과장', '최유진', '2026-07-15', '10:03:22')}${assist('교통운영과장', '한지우')}`,
  code: '6111301001204',
  number: '자전거정책과-1204',
  enforced: '2026. 7. 15.',
  publication: '<publication code="1NNNNNNNN">대시민공개</publication>',
  attach: '',
};

/** The text of a pubdoc.xml, in the order of its DTD. */
export function letterXml(changes: Partial<Letter> = {}): string {
  const letter = { ...LETTER, ...changes };
  return [
    `<?xml version="1.0" encoding="${letter.label}"?>\n<?xml-stylesheet type="text/xsl" href="siheng.xsl"?>\n${letter.doctype}\n<pubdoc>`,
    `<head><organ>${letter.organ}</organ><receiptinfo><recipient refer="true"><rec>${letter.recipient}</rec></recipient></receiptinfo></head>`,
    `<body separate="false"><title>${letter.title}</title><content>${letter.content}</content></body>`,
    `<foot><sendername>서울특별시장</sendername><seal omit="false"><img src="seal.gif" alt="관인"/></seal><approvalinfo>${letter.approvals}</approvalinfo>`,
    `<processinfo><regnumber regnumbercode="${letter.code}">${letter.number}</regnumber><enforcedate>${letter.enforced}</enforcedate></processinfo>`,
    '<sendinfo><zipcode>04524</zipcode><address>서울특별시 중구 세종대로 110</address><homeurl>http://www.seoul.go.kr</homeurl><telephone>02-2133-2393</telephone>',
    `<fax>02-2133-0000</fax><email>bike@seoul.go.kr</email>${letter.publication}</sendinfo></foot>${letter.attach}`,
    '</pubdoc>',
  ].join('\n');
}

/** A pubdoc.xml as a system sends it. */
export const pubdocFile = (changes: Partial<Letter> = {}): Buffer => inEncoding(letterXml(changes), changes.label ?? LETTER.label);

/** Base64 in lines, as mail has it. */
const lines = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

export const part = (role: string, filename: string, bytes: Buffer | string, attributes = 'content-type="application/octet-stream"') =>
  `<content content-role="${role}" content-transfer-encoding="base64" filename="${filename}" ${attributes} charset="euc-kr">\r\n${typeof bytes === 'string' ? bytes : lines(bytes)}\r\n</content>\n`;

export interface Envelope {
  label: Label;
  doctype: string;
  orgcode: string;
  type: string;
  letter: Partial<Letter>;
  /** Beside the pubdoc.xml. */
  parts: string;
}

/** A pack.xml as a system sends it: names in it are base64, what it holds is too. */
export function packFile(changes: Partial<Envelope> = {}): Buffer {
  const { label, doctype, orgcode, type, letter, parts } = { label: 'euc-kr', doctype: '<!DOCTYPE pack SYSTEM "pack.dtd">', orgcode: '6110000', type: 'send', letter: {}, parts: '', ...changes } as Envelope;
  const named = (text: string) => base64(text, label);
  const header = [
    `<send-orgcode>${orgcode}</send-orgcode><send-id>6111301</send-id><send-name>${named('서울특별시')}</send-name><receive-id>3000000</receive-id><date>2026-07-15 10:05:00</date>`,
    `<title>${named('자전거도로')}</title><doc-id>611000020260715000001</doc-id><doc-type type="${type}" dept="${named('자전거정책과')}" name="${named('박서준')}"/>`,
    `<send-gw>${named('demo')}</send-gw><dtd-version>2.0</dtd-version><xsl-version>2.0</xsl-version>`,
  ].join('');
  const text = [
    `<?xml version="1.0" encoding="${label}"?>\n${doctype}\n<pack><header>${header}</header><contents>`,
    part('pubdoc', named('pubdoc.xml'), pubdocFile({ label, ...letter }), 'content-type="text/xml"'),
    `${parts}</contents></pack>\n`,
  ].join('\n');
  return inEncoding(text, label);
}

export async function* inPieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}
