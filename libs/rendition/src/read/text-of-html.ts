import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

export interface HtmlText {
  /** What is seen, as a line for each block and each row, cells parted by tabs. */
  text: string;
  /** Title, comments, values of attributes, styles and scripts. */
  strings: string[];
}

const CELLS = new Set(['td', 'th']);
const INLINE = new Set(['a', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'td', 'th']);
const UNSEEN = new Set(['head', 'style', 'script', 'template', 'noscript']);

/** Reads HTML as browsers do (parse5), not as it was written. */
export function readHtml(html: string): HtmlText {
  const lines: string[] = [''];
  const strings: string[] = [];
  const breakLine = () => void (lines.at(-1) !== '' && lines.push(''));
  const read = (node: Node, seen: boolean, inCell: boolean): void => {
    if (node.nodeName === '#comment') strings.push((node as DefaultTreeAdapterMap['commentNode']).data);
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterMap['textNode'];
      if (seen) lines[lines.length - 1] += inCell ? value.replaceAll('\n', ' ') : value;
      else strings.push(value);
    }
    if ('attrs' in node) strings.push(...node.attrs.map(({ value }) => value));
    const shown = seen && !UNSEEN.has(node.nodeName);
    if (shown && !INLINE.has(node.nodeName) && !node.nodeName.startsWith('#')) breakLine();
    const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) read(child, shown, inCell || CELLS.has(node.nodeName));
    if (CELLS.has(node.nodeName)) lines[lines.length - 1] += '\t';
    else if (shown && !INLINE.has(node.nodeName) && node.nodeName !== '#text') breakLine();
  };
  read(parse(html), true, false);
  return { text: lines.map((line) => line.replace(/\t$/, '')).join('\n').trim(), strings };
}
