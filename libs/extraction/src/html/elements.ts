import { type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlNode = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;
export type HtmlElement = Tree.Element;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is Tree.TextNode => node.nodeName === '#text';
export const isDoctype = (node: HtmlNode): node is Tree.DocumentType => node.nodeName === '#documentType';
export const isComment = (node: HtmlNode): node is Tree.CommentNode => node.nodeName === '#comment';

export function childrenOf(node: HtmlNode): HtmlNode[] {
  if ('content' in node) return [...node.content.childNodes, ...node.childNodes];
  return 'childNodes' in node ? node.childNodes : [];
}

export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

/** Elements whose text stands in the line around them; all others begin a line of their own. */
export const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'rb', 'rp', 'rt', 'ruby', 's',
  'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tspan', 'tt', 'u', 'var', 'wbr',
]);

/** Elements whose content is never shown. */
export const UNSHOWN = new Set(['head', 'script', 'style', 'template', 'noscript', 'noframes', 'datalist', 'object', 'iframe', 'svg', 'math']);

/** Hidden by an attribute or a style of its own; style sheets are not followed. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'type')?.toLowerCase() === 'hidden') return true;
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  return /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/.test(style);
}
