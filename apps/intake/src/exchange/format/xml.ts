import { SaxesParser } from 'saxes';
import { invalid, Refusal } from '../../submissions/refusal';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** Takes the characters of one element as they come in, so that a long one is never in memory as text. */
export type Sink = (text: string) => void;

/** So many characters may be outside of sinks: text of 10 MiB with much markup around it. */
const MARKUP_LIMIT = 24 * 1024 * 1024;
const DEPTH = 64;
const ELEMENTS = 200_000;
/** May name the DTD of the exchange format, which nobody fetches, and declare nothing. */
const DOCTYPE = /^\s+(?:pack|pubdoc)\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>&]*"|'[^'<>&]*'))\s+(["'])(?:[^"'<>&]*\/)?(?:pack|pubdoc)\.dtd\1\s*$/;
const CLOSING = /^<\/[^<>\s]{1,64}\s*>$/;

/**
 * Reads XML into a tree, with bounds on all that may grow. Nothing outside of the file is ever looked at, and no entity
 * declared anywhere: known are those that XML predefines, and `&nbsp;`, which pubdoc.dtd has.
 * @param at names the file in what is refused
 * @param sinkOf answers a sink for an element that is to have nothing but characters
 * @throws Refusal 400, 413
 */
export async function readXml(chunks: AsyncIterable<string>, at: string, sinkOf: (element: Element, root: Element) => Sink | undefined = () => undefined): Promise<Element> {
  const tree = new Tree(at, sinkOf);
  for await (const chunk of chunks) tree.write(chunk);
  return tree.end();
}

class Tree {
  private readonly parser = new SaxesParser();
  private readonly open: Element[] = [];
  private root: Element | undefined;
  private elements = 0;
  private drained: { sink: Sink; from: number; tail: string } | undefined;
  /** Where the chunk in hand begins, in characters, and what of all has gone into sinks. */
  private start = 0;
  private sunk = 0;
  private chunk = '';

  constructor(
    private readonly at: string,
    private readonly sinkOf: (element: Element, root: Element) => Sink | undefined,
  ) {
    this.parser.ENTITIES.nbsp = '\u00a0';
    this.parser.on('doctype', (text) => {
      if (text.includes('[')) throw invalid(`${at}(doctype)`, 'must not declare anything: entities and an internal subset are refused');
      if (!DOCTYPE.test(text)) throw invalid(`${at}(doctype)`, 'may name nothing but pack.dtd or pubdoc.dtd');
    });
    this.parser.on('opentag', ({ name, attributes }) => this.opened({ name, attributes, children: [] }));
    this.parser.on('closetag', () => this.closed());
    this.parser.on('text', this.text);
    this.parser.on('cdata', this.text);
  }

  write(chunk: string): void {
    this.chunk = chunk;
    this.parse(() => this.parser.write(chunk));
    if (this.drained) this.drain(this.start + chunk.length);
    this.start += chunk.length;
    if (this.start - this.sunk > MARKUP_LIMIT) throw new Refusal(413, undefined, [{ field: this.at, message: `must not have more than ${MARKUP_LIMIT} characters of text and markup` }]);
  }

  end(): Element {
    this.parse(() => this.parser.close());
    return this.root!;
  }

  private readonly text = (text: string) => this.open.at(-1)?.children.push(text);

  private opened(element: Element): void {
    if (this.drained) throw invalid(this.at, `must hold nothing but base64 in <${this.open.at(-1)!.name}>`);
    if (this.open.length >= DEPTH) throw invalid(this.at, `must not be nested deeper than ${DEPTH} elements`);
    if ((this.elements += 1) > ELEMENTS) throw invalid(this.at, `must not have more than ${ELEMENTS} elements`);
    this.root ??= element;
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
    const sink = this.sinkOf(element, this.root);
    if (!sink) return;
    this.drained = { sink, from: this.parser.position, tail: '' };
    // Without a listener the parser collects no text; it is taken from the chunks themselves.
    this.parser.off('text');
  }

  private closed(): void {
    if (this.drained) {
      this.drain(this.parser.position);
      if (this.drained.tail !== '' && !CLOSING.test(this.drained.tail)) throw invalid(this.at, `must hold nothing but base64 in <${this.open.at(-1)!.name}>`);
      this.drained = undefined;
      this.parser.on('text', this.text);
    }
    this.open.pop();
  }

  /** What lies between the opening tag and `to`: characters up to the first `<`, which must begin the closing tag. */
  private drain(to: number): void {
    const { sink, from, tail } = this.drained!;
    const text = this.chunk.slice(Math.max(0, from - this.start), Math.max(0, to - this.start));
    const markup = tail === '' ? text.indexOf('<') : 0;
    const characters = markup === -1 ? text : text.slice(0, markup);
    sink(characters);
    this.sunk += characters.length;
    this.drained = { sink, from, tail: tail + text.slice(characters.length) };
  }

  private parse(step: () => unknown): void {
    try {
      step();
    } catch (error) {
      if (error instanceof Refusal || !(error instanceof Error)) throw error;
      const { line, column } = this.parser;
      const entity = error.message.endsWith('undefined entity.');
      // Without the parser's message as its cause: it repeats names of the file.
      throw invalid(this.at, `${entity ? 'names an entity that XML does not predefine' : 'is not well-formed XML'}, line ${line}, column ${column}`);
    }
  }
}
