import { decodeAs, decodeText, type Charset } from '@plaza/text-analysis';
import { Unreadable } from '../unreadable';

const CHARSETS: Record<string, Charset> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'utf-8', 'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be',
  'euc-kr': 'cp949', cp949: 'cp949', 'ks_c_5601-1987': 'cp949', ksc5601: 'cp949', 'windows-949': 'cp949', 'x-windows-949': 'cp949', uhc: 'cp949', ms949: 'cp949',
};

/** The text of an XML file in the charset that it declares. */
export function decodeXml(bytes: Buffer): string {
  const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 300))?.[1]?.toLowerCase();
  const charset = declared === undefined ? undefined : CHARSETS[declared];
  if (declared !== undefined && charset === undefined) throw new Unreadable('unsupported', 'xml-charset');
  // A declaration that can be read byte by byte is wrong about UTF-16.
  const text = charset === undefined || charset.startsWith('utf-16') ? decodeText(bytes)?.text : decodeAs(bytes, charset);
  if (text === null || text === undefined) throw new Unreadable('broken', 'charset');
  return text.replace(/^\ufeff/, '');
}
