import type { FileFormat } from '@plaza/contracts';

const FIELD = /^(?:received|from|to|cc|date|subject|message-id|mime-version|return-path|content-type|reply-to|delivered-to|x-[\w-]+):/i;

/** Which of the formats that are written as text this is. */
export function formatOfText(text: string): FileFormat {
  const start = withoutComments(text.slice(0, 4_096));
  // A program that draws pages: what it writes on them may stand in it in any form.
  if (start.startsWith('%!')) return 'unknown';
  if (/^<\?xml\s/i.test(start)) return /<html[\s>]/i.test(start) ? 'html' : 'xml';
  if (/^<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|style|script|title)\b/i.test(start)) return 'html';
  if (/^<(?:!doctype\s+)?[a-z_][\w:.-]*(?:\s[^<>]*)?>/i.test(start)) return 'xml';
  if (isMessage(start)) return 'email';
  return isTable(start) ? 'csv' : 'txt';
}

/** Markup may begin with comments. */
function withoutComments(text: string): string {
  let at = 0;
  for (;;) {
    at += text.slice(at).search(/\S|$/);
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
    if (end < 0) return text.slice(at);
    at = end + 3;
  }
}

/** A header of RFC 5322: fields only, at least two of those that mail programs write. */
function isMessage(start: string): boolean {
  const header = start.split(/\r?\n\r?\n/, 1)[0]!;
  const lines = header.split(/\r?\n/);
  if (!lines.every((line, index) => /^[!-9;-~]+:/.test(line) || (index > 0 && /^[ \t]/.test(line)) || (index === 0 && line.startsWith('From ')))) return false;
  return new Set(lines.filter((line) => FIELD.test(line)).map((line) => line.split(':', 1)[0]!.toLowerCase())).size >= 2;
}

/** Rows of as many cells each; prose has commas too, but not in every line as many. */
function isTable(start: string): boolean {
  const lines = start.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/).slice(0, 20);
  if (lines.length > 2) lines.pop();
  return [',', '\t', ';'].some((separator) => {
    const counts = new Set(lines.filter((line) => line !== '').map((line) => line.split(separator).length));
    return lines.length >= 2 && counts.size === 1 && !counts.has(1);
  });
}
