export type { Common, Handle, Pointer } from './functions';
export { startPdfium } from './start';
export { withDocument } from './with-document';
