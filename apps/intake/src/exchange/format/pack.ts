import { setImmediate as breathe } from 'node:timers/promises';
import type { FieldError } from '@plaza/contracts';
import { BLOB_LIMIT } from '../../blobs';
import { invalid, Refusal } from '../../submissions/refusal';
import { Base64Decoder, type Bytes } from './base64';
import { decode, encodingOf, type Encoding } from './encoding';
import { find } from './elements';
import { readXml, type Element } from './xml';

/** One file of the exchange format may have this many bytes: an attachment of the greatest size, in base64, and what is around it. */
export const EXCHANGE_LIMIT = 144 * 1024 * 1024;
/** A pubdoc.xml may: text of 10 MiB with much markup. */
const PUBDOC_LIMIT = 32 * 1024 * 1024;
const HEAD = 512;
const SLICE = 64 * 1024;

/** What a part of a pack is there for. */
const ATTACHMENTS = new Set(['attach', 'attach_body', 'attach_xml', 'attach_xsl']);
const PICTURES = new Set(['seal', 'sign', 'symbol', 'logo']);

export interface Attached extends Bytes {
  /** As the pack has it. */
  filename: string;
  mediaType: string;
  field: string;
}

/** A file of the exchange format, read: a pubdoc.xml alone, or in a pack.xml with its attachments. */
export interface ExchangeFile {
  encoding: Encoding;
  header: Element | undefined;
  pubdoc: Element;
  attached: Attached[];
  /** Parts that are no part of the document: pictures of seals, signatures, symbols and logos. */
  leftOut: string[];
}

interface Part {
  element: Element;
  field: string;
  decoder: Base64Decoder;
}

/**
 * Reads a file as it comes in; of a pack only the decoded parts are in memory.
 * @param charset that of the request, if it named one
 * @throws Refusal 400, 413
 */
export async function readExchangeFile(chunks: AsyncIterable<Buffer>, charset?: string): Promise<ExchangeFile> {
  const parts: Part[] = [];
  const { root, encoding } = await read(bounded(chunks), '(xml)', charset, (element, { name }) => {
    if (name !== 'pack' || element.name !== 'content' || element.attributes['content-role'] === undefined) return undefined;
    const part = { element, field: `pack.contents.content[${parts.length}]`, decoder: new Base64Decoder() };
    parts.push(part);
    return (text) => {
      part.decoder.write(text);
      if (part.decoder.size > BLOB_LIMIT) throw new Refusal(413, undefined, [{ field: part.field, message: `must not have more than ${BLOB_LIMIT} bytes` }]);
    };
  });
  if (root.name === 'pubdoc') return { encoding, header: undefined, pubdoc: root, attached: [], leftOut: [] };
  if (root.name !== 'pack') throw invalid('(xml)', 'must be a pack or a pubdoc');
  const header = find(root, 'header');
  const problems = problemsOf(header, parts);
  if (problems.length > 0) throw new Refusal(400, undefined, problems);
  const role = ({ element }: Part) => element.attributes['content-role']!;
  return {
    encoding,
    header,
    pubdoc: await pubdocOf(parts.find((part) => role(part) === 'pubdoc')!),
    attached: parts.filter((part) => ATTACHMENTS.has(role(part))).map(attachedOf),
    leftOut: parts.filter((part) => PICTURES.has(role(part))).map(({ field }) => field),
  };
}

function problemsOf(header: Element | undefined, parts: Part[]): FieldError[] {
  const type = find(header, 'doc-type')?.attributes.type;
  const problems = parts.flatMap(({ element: { attributes }, field, decoder }): FieldError[] => {
    const role = attributes['content-role']!;
    if (role === 'gpki') return [{ field, message: 'is encrypted' }];
    if (role !== 'pubdoc' && !ATTACHMENTS.has(role) && !PICTURES.has(role)) return [{ field: `${field}@content-role`, message: 'is not known' }];
    if ((attributes['content-transfer-encoding'] ?? 'base64').toLowerCase() !== 'base64') return [{ field: `${field}@content-transfer-encoding`, message: 'must be base64' }];
    const problem = decoder.problem();
    return problem === null ? [] : [{ field, message: problem }];
  });
  if (type !== undefined && !['send', 'resend'].includes(type)) problems.push({ field: 'pack.header.doc-type@type', message: 'must be send or resend: nothing else brings a document' });
  const documents = parts.filter(({ element }) => element.attributes['content-role'] === 'pubdoc').length;
  if (documents !== 1) problems.push({ field: 'pack.contents', message: 'must have one part with the role pubdoc' });
  return problems;
}

async function pubdocOf({ decoder, field }: Part): Promise<Element> {
  const { pieces, size } = decoder.end();
  if (size > PUBDOC_LIMIT) throw new Refusal(413, undefined, [{ field, message: `must not have more than ${PUBDOC_LIMIT} bytes` }]);
  const { root } = await read(slices(Buffer.concat(pieces)), field);
  if (root.name !== 'pubdoc') throw invalid(field, 'must be a pubdoc');
  return root;
}

const attachedOf = ({ element: { attributes }, field, decoder }: Part): Attached => ({
  ...decoder.end(), field, filename: attributes.filename ?? '', mediaType: attributes['content-type'] ?? '',
});

async function read(chunks: AsyncIterable<Buffer>, at: string, charset?: string, sinkOf?: Parameters<typeof readXml>[2]) {
  const { head, all } = await peek(chunks);
  if (head.length === 0) throw invalid(at, 'is empty');
  const encoding = encodingOf(head, at, charset);
  return { encoding, root: await readXml(decode(all, encoding, at), at, sinkOf) };
}

/** The first bytes, and then all of them: what declares the encoding may come in pieces. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const rest = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < HEAD) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all() {
    yield head;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head, all: all() };
}

async function* bounded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > EXCHANGE_LIMIT) throw new Refusal(413, `at most ${EXCHANGE_LIMIT} bytes`);
    yield chunk;
  }
}

async function* slices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += SLICE) {
    yield bytes.subarray(from, from + SLICE);
    await breathe();
  }
}
