import { posix } from 'node:path';
import { decodeText } from '@plaza/text-analysis';
import { readEmbedded } from '../compound/embedded';
import { decodeHtml } from '../html/decode';
import { HtmlPage } from '../html/page';
import type { Reading } from '../reading';
import { decodeXml } from '../xml/decode';
import { parseXml, type XmlListener } from '../xml/parse';
import { looksLikeXml, RawText, rawText } from '../xml/raw-text';
import { telling } from '../xml/telling';
import { attribute, descendants, treeOf, type XmlElement } from '../xml/tree';
import { Archive } from '../zip/archive';

export interface Relationship {
  /** The last word of its type, as `header` or `worksheet`. */
  type: string;
  /** The name of a part, or an address outside. */
  target: string;
  outside: boolean;
}

/** A package of XML parts in a zip file: OOXML (ECMA-376 part 2) and ODF. Every part is read a second time as raw text. */
export class XmlPackage {
  readonly #raw = new Map<string, string>();

  private constructor(
    private readonly archive: Archive,
    private readonly reading: Reading,
  ) {}

  static async open(bytes: Buffer, reading: Reading): Promise<XmlPackage> {
    const archive = await Archive.open(bytes);
    reading.entries(archive.entries.length);
    return new XmlPackage(archive, reading);
  }

  get names(): string[] {
    return this.archive.entries.map(({ name }) => name);
  }

  bytes(name: string): Buffer | null {
    return this.archive.read(name, this.reading);
  }

  /** A part that is no XML and that its reader understands: nobody looks at it again. */
  take(name: string): Buffer | null {
    this.#raw.set(name, '');
    return this.bytes(name);
  }

  /** The root of an XML part; undefined when there is no such part. */
  tree(name: string): XmlElement | undefined {
    const xml = this.#xml(name);
    if (xml === undefined) return undefined;
    const raw = new RawText();
    const root = treeOf(xml, raw);
    this.#raw.set(name, raw.result);
    return root;
  }

  /** Lets listeners hear a part that may be too large for a tree. @returns whether there is such a part */
  parse(name: string, raw: RawText, ...listeners: XmlListener[]): boolean {
    const xml = this.#xml(name);
    if (xml === undefined) return false;
    parseXml(xml, raw, ...listeners);
    this.#raw.set(name, raw.result);
    return true;
  }

  /** The name of the part that the package is about. */
  mainPart(): string {
    return [...this.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target ?? '';
  }

  /** Where the relationships of a part lead, by their ids; those of the package itself with ''. */
  relationships(part: string): Map<string, Relationship> {
    const folder = posix.dirname(part);
    const root = this.tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
    const found = new Map<string, Relationship>();
    for (const element of root ? descendants(root, 'Relationship') : []) {
      const outside = attribute(element, 'TargetMode') === 'External';
      const target = attribute(element, 'Target') ?? '';
      found.set(attribute(element, 'Id') ?? '', {
        type: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''),
        target: outside ? target : posix.join('.', target.startsWith('/') ? target.slice(1) : posix.join(folder, target)),
        outside,
      });
    }
    return found;
  }

  /** Reads what no reader of the format has looked at, then everything again. */
  async finish(): Promise<void> {
    this.reading.hidden('metadata', this.archive.comment);
    for (const { name, comment, otherName, extra, isFolder } of this.archive.entries) {
      for (const written of [name, comment, extra, otherName ?? '']) this.reading.again(telling('', written) ?? '');
      if (!this.#raw.has(name) && !isFolder) await this.#rest(name);
    }
    for (const raw of this.#raw.values()) this.reading.again(raw);
  }

  /** Office writes VML as it writes HTML: not always as XML that is well-formed. A part of one plain word, as a media type, tells nothing. */
  async #rest(name: string): Promise<void> {
    const bytes = this.bytes(name)!;
    if (name.endsWith('.vml')) this.reading.apart('markup', () => new HtmlPage(this.reading).read(decodeHtml(bytes)));
    else if (looksLikeXml(bytes)) this.#raw.set(name, rawText(decodeXml(bytes)));
    else if (!isPlainWord(bytes)) await readEmbedded(name, bytes, this.reading);
  }

  #xml(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes === null ? undefined : decodeXml(bytes);
  }
}

function isPlainWord(bytes: Buffer): boolean {
  const text = decodeText(bytes)?.text;
  return text !== undefined && telling('', text) === null;
}
