import { zip, type ZipParts } from './zip';

const NAMESPACES = ['office', 'text', 'table', 'draw', 'style', 'presentation', 'meta', 'script', 'form'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
const OTHERS = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type OdfKind = 'text' | 'spreadsheet' | 'presentation';

export interface Odf {
  /** What stands in the body. */
  body: string;
  /** Styles of the content. */
  styles?: string;
  /** What stands in `styles.xml`. */
  common?: string;
  meta?: string;
  parts?: ZipParts;
}

export const odfPart = (root: string, content: string): string => `${DECLARATION}<office:${root} ${NAMESPACES.join(' ')} ${OTHERS} office:version="1.3">${content}</office:${root}>`;

export const odf = (kind: OdfKind, { body, styles = '', common = '', meta = '', parts = {} }: Odf): Buffer =>
  zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': odfPart('document-content', `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`),
    'styles.xml': odfPart('document-styles', common),
    'meta.xml': odfPart('document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': `${DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    ...parts,
  });
