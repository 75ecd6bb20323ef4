import { createHash } from 'node:crypto';
import type { Document, FileContent } from '@plaza/contracts';
import { judge, leaks, newestPolicy } from '@plaza/disclosure';
import { ordinaryFiles, ReaderPool } from '@plaza/extraction';
import { readHtml, readPdf, RenditionPool, type Manuscript } from '@plaza/rendition';
import { linesOf } from '../attachments/files';
import type { Loads } from '../measure/load';
import { rounded } from '../measure/statistics';
import { measureUsage } from '../measure/usage';
import { aligned } from '../report/table';

const FILES = 20;
/** A process loads its libraries, and has compiled what it runs often, after so many. */
const WARM_UP = 10;
/** What the service does of each: see its `FileWork`. */
const JUDGED = 3;
const STAGES = ['read', 'judge', 'make', 'scan'] as const;

/** Milliseconds of processor time that a file of 100 KB of text takes. */
export interface FileCosts extends Record<(typeof STAGES)[number], number> {
  format: string;
  /** Of what is made: reading it again with other programs than those that wrote it. */
  readAgain: number;
  /** The first file of processes that have just been started, read and made. */
  first: number;
  filesPerSecond: number;
}

/** Each stage by itself, as the service has it done: in processes of their own, whose time counts with that of this one. */
export async function measureFiles(loads: Loads): Promise<FileCosts[]> {
  const documents = loads('mixed', 1_000);
  const formats: Record<string, (lines: readonly string[]) => Buffer | Promise<Buffer>> = { ...ordinaryFiles, pdf: typed };
  const costs: FileCosts[] = [];
  for (const [format, bytesOf] of Object.entries(formats)) costs.push(await costsOf(format, documents, bytesOf));
  return costs;
}

/** A PDF as this system types it. */
async function typed(lines: readonly string[]): Promise<Buffer> {
  const pool = new RenditionPool();
  try {
    return Buffer.from((await pool.make({ title: '붙임', language: 'ko', blocks: lines.map((text) => ({ kind: 'paragraph', text })) })).pdf);
  } finally {
    await pool.close();
  }
}

async function costsOf(format: string, documents: readonly Document[], bytesOf: (lines: readonly string[]) => Buffer | Promise<Buffer>): Promise<FileCosts> {
  const [readers, makers] = [new ReaderPool({ processes: 1 }), new RenditionPool({ processes: 1 })];
  try {
    const files = await inTurn([...Array(FILES).keys()], (index) => bytesOf(linesOf(index, documents)));
    const read = async (bytes: Buffer): Promise<FileContent> => {
      const reading = await readers.read(bytes, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      if ('problem' in reading) throw new Error(`a file of ${format} cannot be read: ${reading.problem}`);
      return reading.content;
    };
    const manuscriptOf = (content: FileContent): Manuscript => ({ title: '붙임', language: 'ko', blocks: judged(content).released[0]?.blocks ?? content.blocks });
    const judged = (content: FileContent) => judge({ ...judging(documents[0]!), files: [{ content, published: null }] });
    const first = await costing(async () => await makers.make({ title: '붙임', language: 'ko', blocks: (await read(files[0]!)).blocks }), 1);
    const contents = await stage(files, read);
    const judgements = await stage(contents.results, judged);
    const made = await stage(contents.results.map(manuscriptOf), (manuscript) => makers.make(manuscript));
    const again = await stage(made.results, async ({ pdf, html }) => [await readPdf(pdf), readHtml(Buffer.from(html).toString())]);
    const scanned = await stage(made.results, ({ texts }) => texts.some((text) => leaks(text, documents[0]!)));
    const total = contents.cpu + judgements.cpu * JUDGED + made.cpu + scanned.cpu;
    return { format, read: contents.cpu, judge: judgements.cpu * JUDGED, make: made.cpu, readAgain: again.cpu, scan: scanned.cpu, first: first.cpu, filesPerSecond: rounded(1_000 / total) };
  } finally {
    await Promise.all([readers.close(), makers.close()]);
  }
}

/** A document that says of nothing in the file that it must be closed. */
function judging(document: Document) {
  const attachments = [{ name: '붙임', mediaType: 'application/octet-stream', size: 1, sha256: '0'.repeat(64) }];
  return { document: { ...document, attachments, disclosureCode: '1NNNNNNNN', withheld: [] }, bodyText: document.body.text ?? '', now: document.producedAt, policy: POLICY };
}
const POLICY = newestPolicy();

async function stage<Input, Output>(inputs: readonly Input[], work: (input: Input) => Output | Promise<Output>): Promise<{ results: Output[]; cpu: number }> {
  await inTurn(inputs.slice(0, WARM_UP), work);
  return await costing(() => inTurn(inputs, work), inputs.length);
}

async function inTurn<Input, Output>(inputs: readonly Input[], work: (input: Input) => Output | Promise<Output>): Promise<Output[]> {
  const results: Output[] = [];
  for (const input of inputs) results.push(await work(input));
  return results;
}

async function costing<Output>(work: () => Promise<Output>, files: number): Promise<{ results: Output; cpu: number }> {
  const used = () => measureUsage({ all: process.pid }).all!.cpu;
  const before = used();
  const results = await work();
  return { results, cpu: rounded(((used() - before) * 1_000) / files) };
}

export const filesTable = (costs: readonly FileCosts[]): string =>
  aligned([
    ['CPU ms a file of 100 KB', ...STAGES, 'of it read again', 'first file', 'files a CPU second'],
    ...costs.map((cost) => [cost.format, ...STAGES.map((name) => String(cost[name])), String(cost.readAgain), String(cost.first), String(cost.filesPerSecond)]),
  ]);
