import { decodeAs, decodeText } from '@plaza/text-analysis';
import { Unreadable } from '../unreadable';

/** The text of a page. Browsers believe its `meta`; bytes that mean nothing in that charset are read as what they are. */
export function decodeHtml(bytes: Buffer): string {
  const declared = /<meta[^>]{0,200}?charset\s*=[\s"']*([\w-]+)/i.exec(bytes.toString('latin1', 0, 2_048))?.[1]?.toLowerCase();
  const text = (declared && KOREAN.has(declared) ? decodeAs(bytes, 'cp949') : null) ?? decodeText(bytes)?.text;
  if (text === undefined) throw new Unreadable('broken', 'charset');
  return text;
}

const KOREAN = new Set(['euc-kr', 'cp949', 'ks_c_5601-1987', 'ksc5601', 'windows-949', 'uhc', 'ms949']);
