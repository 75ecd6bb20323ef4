import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** Names are without their prefix: `p` of `w:p`. Files choose their prefixes as they like. */
export interface XmlListener {
  open?(name: string, attributes: Attributes, empty: boolean): void;
  close?(name: string): void;
  text?(text: string): void;
  /** What no reader of the document is shown: comments and processing instructions. */
  aside?(text: string): void;
}

/** Deeper than any program writes; beyond it, what walks a tree would run out of stack. */
const DEPTH = 1_000;

/**
 * Tells listeners what stands in an XML text. No entity is ever defined or fetched: a document type that brings a subset of its own is
 * refused, any other is passed over, and what it might have defined is then unknown.
 */
export function parseXml(xml: string, ...listeners: XmlListener[]): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', (doctype) => {
    if (/[[<]/.test(doctype)) throw new Unreadable('unsupported', 'xml-doctype');
    for (const listener of listeners) listener.aside?.(doctype);
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    if (depth > DEPTH) throw new Unreadable('too-large', 'xml-depth');
    for (const listener of listeners) listener.open?.(localName(name), attributes, isSelfClosing);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    for (const listener of listeners) listener.close?.(localName(name));
  });
  const text = (found: string) => {
    for (const listener of listeners) listener.text?.(found);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  const aside = (found: string) => {
    for (const listener of listeners) listener.aside?.(found);
  };
  parser.on('comment', aside);
  parser.on('processinginstruction', ({ target, body }) => aside(`${target} ${body}`));
  parser.write(xml).close();
}

const localNames = new Map<string, string>();

function localName(name: string): string {
  let local = localNames.get(name);
  if (local === undefined) {
    local = name.slice(name.indexOf(':') + 1);
    // Names are few in a format; a file full of invented ones must not grow this.
    if (localNames.size < 10_000) localNames.set(name, local);
  }
  return local;
}
