import { Unreadable } from '../unreadable';
import { parseXml, type Attributes, type XmlListener } from './parse';

export interface XmlElement {
  /** Without prefix. */
  name: string;
  attributes: Attributes;
  children: (XmlElement | string)[];
}

/** Elements and texts in one tree: about 200 bytes of memory each. */
const NODES = 2_000_000;

/**
 * Builds a tree of each wanted element and hands it over as soon as it is closed, so that a sheet of a million rows is never in memory
 * whole. Elements within a wanted one are part of it.
 */
export class Trees implements XmlListener {
  readonly #open: XmlElement[] = [];
  #depth = 0;
  #nodes = 0;

  constructor(
    private readonly wanted: (name: string, depth: number) => boolean,
    private readonly visit: (element: XmlElement) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    if (parent || this.wanted(name, this.#depth)) {
      const element = { name, attributes, children: [] };
      this.#count();
      parent?.children.push(element);
      this.#open.push(element);
    }
    this.#depth += 1;
  }

  text(text: string): void {
    const parent = this.#open.at(-1);
    if (!parent) return;
    this.#count();
    parent.children.push(text);
  }

  close(): void {
    this.#depth -= 1;
    const element = this.#open.pop();
    if (!element || this.#open.length > 0) return;
    this.#nodes = 0;
    this.visit(element);
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > NODES) throw new Unreadable('too-large', 'xml-nodes');
  }
}

/** The whole of an XML text as one tree; other listeners hear it too. */
export function treeOf(xml: string, ...listeners: XmlListener[]): XmlElement {
  let root: XmlElement | undefined;
  parseXml(xml, new Trees((_, depth) => depth === 0, (element) => (root = element)), ...listeners);
  return root!;
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const childrenOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((node): node is XmlElement => isElement(node) && node.name === name), element);
}

/** An attribute by its name without prefix; where several differ in it only, the one without goes first. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  for (const key in attributes) if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return attributes[key];
  return undefined;
}

/** Every element of that name below, in document order; not those within one that was found. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of element.children) {
    if (!isElement(node)) continue;
    if (node.name === name) yield node;
    else yield* descendants(node, name);
  }
}

/** All text below. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');
}

/** Each text below that is not blank. */
export function textsOf(element: XmlElement): string[] {
  return element.children.flatMap((node) => (isElement(node) ? textsOf(node) : node.trim() === '' ? [] : [node.trim()]));
}
