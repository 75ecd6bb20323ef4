export { RenditionTooLargeError } from './errors';
export { typePdf } from './pdf/type-pdf';
export { readHtml } from './read/text-of-html';
export { readPdf } from './read/text-of-pdf';
export type { Manuscript } from './text/compose';
export type { MadeRendition } from './make-rendition.task';
export { RenditionPool } from './rendition-pool';
