export type { MadeRendition } from './make-rendition.task';
export { readHtml } from './read/text-of-html';
export { readPdf } from './read/text-of-pdf';
export { RenditionPool } from './rendition-pool';
export type { Manuscript } from './text/compose';
export type { Language } from './text/words';
