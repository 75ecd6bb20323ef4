import type { Reading } from '../reading';
import type { Run } from './page/lines';

/** What pdf.js tells of an annotation, as far as it is text; it has no types for it. */
export interface Annotation {
  subtype?: string;
  rect: [number, number, number, number];
  annotationFlags?: number;
  titleObj?: { str?: string };
  contentsObj?: { str?: string };
  richText?: { str?: string };
  textContent?: string[];
  fieldName?: string;
  fieldType?: string;
  fieldValue?: unknown;
  defaultFieldValue?: unknown;
  alternativeText?: string;
  options?: { displayValue?: string; exportValue?: string }[] | null;
  url?: string;
  unsafeUrl?: string;
  actions?: Record<string, string[]> | null;
  file?: { filename: string; content?: Uint8Array };
}

/** Not drawn, whatever it holds: invisible, hidden, and not viewed (ISO 32000, 12.5.3). */
const HIDDEN = 1 | 2 | 32;
const LINE = 16;

/** Reads what stands in annotations. @returns what of it is to be seen on the page as if it were its text */
export function readAnnotations(annotations: readonly Annotation[], reading: Reading): Run[] {
  return annotations.flatMap((annotation) => {
    const { subtype, titleObj, contentsObj, richText, fieldName, defaultFieldValue, alternativeText, options, url, unsafeUrl, actions } = annotation;
    const choices = (options ?? []).flatMap(({ displayValue, exportValue }) => [displayValue, exportValue]);
    for (const text of [fieldName, defaultFieldValue, alternativeText, url, readable(unsafeUrl), ...choices, ...Object.values(actions ?? {}).flat()]) {
      if (typeof text === 'string') reading.hidden('markup', text);
    }
    const shown = shownBy(annotation);
    for (const text of [titleObj?.str, contentsObj?.str, richText?.str]) if (text && !shown.includes(text)) reading.hidden('comment', text);
    if (shown.every((text) => text === '')) return [];
    if ((annotation.annotationFlags ?? 0) & HIDDEN) {
      for (const text of shown) reading.hidden(subtype === 'Widget' ? 'hidden-text' : 'comment', text);
      return [];
    }
    return runsIn(annotation.rect, shown);
  });
}

/** What is written in a field or straight onto the page. Buttons are on or off, which is no text. */
function shownBy({ subtype, fieldType, fieldValue, contentsObj, textContent }: Annotation): string[] {
  if (subtype === 'FreeText') return textContent?.length ? textContent : (contentsObj?.str ?? '').split(/\r\n?|\n/);
  if (subtype !== 'Widget' || fieldType === 'Btn') return [];
  return (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string').flatMap((value) => value.split(/\r\n?|\n/));
}

/** An address as somebody would write it. */
function readable(url: string | undefined): string | undefined {
  return url?.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** One line below the other from the upper edge. */
function runsIn([left, bottom, right, top]: Annotation['rect'], lines: readonly string[]): Run[] {
  const line = Math.min(LINE, (top - bottom) / Math.max(1, lines.length));
  return lines.map((text, index) => ({ text, turned: 0, size: line, box: { left, right, top: top - index * line, bottom: top - (index + 1) * line } })).filter(({ text }) => text !== '');
}
