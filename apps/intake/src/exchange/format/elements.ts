import type { Element } from './xml';

const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The elements of this name directly in an element. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter(isElement).filter((child) => child.name === name);

/** The first element at a path, as in `head.receiptinfo.via`. */
export const find = (element: Element | undefined, path: string): Element | undefined =>
  path.split('.').reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], element);

/** All text in an element, its white space as one space. */
export function textOf(element: Element | undefined): string {
  const text = (node: Element | string): string => (isElement(node) ? node.children.map(text).join('') : node);
  return element ? text(element).replace(/\s+/g, ' ').trim() : '';
}

/** The paths of the elements that have text of their own and are not, or in, one of `known`. */
export function pathsBeside(known: ReadonlySet<string>, element: Element, path = ''): string[] {
  if (known.has(path)) return [];
  const own = element.children.some((node) => !isElement(node) && node.trim() !== '');
  const below = element.children.filter(isElement).flatMap((child) => pathsBeside(known, child, path === '' ? child.name : `${path}.${child.name}`));
  return own ? [path, ...below] : below;
}
