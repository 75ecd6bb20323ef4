import { typeHtml } from './html/type-html';
import { typePdf } from './pdf/type-pdf';
import { readHtml } from './read/text-of-html';
import { readPdf } from './read/text-of-pdf';
import type { Manuscript } from './text/compose';

export interface MadeRendition {
  pdf: Uint8Array;
  html: Uint8Array;
  /** Everything that both say, as other programs than those that wrote them read it. */
  texts: string[];
}

/** Loads typefaces and libraries, as one has to for the shortest text. */
export async function prepare(): Promise<void> {
  await run({ title: '', language: 'ko', blocks: [{ kind: 'paragraph', text: '' }] });
}

/** Runs in a process of its own: see `RenditionPool`. */
export async function run(manuscript: Manuscript): Promise<MadeRendition> {
  const pdf = await typePdf(manuscript);
  const html = typeHtml(manuscript);
  const [ofPdf, ofHtml] = [await readPdf(pdf), readHtml(html)];
  return { pdf, html: Buffer.from(html), texts: [ofPdf.text, ofPdf.besides, ...ofPdf.strings, ofHtml.text, ...ofHtml.strings] };
}
