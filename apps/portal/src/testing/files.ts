import { createHash } from 'node:crypto';
import type { PublicAttachment, PublicDocument } from '@plaza/contracts';
import { aDocument } from './documents';
import type { RunningPortal } from './portal';

interface TypedFile {
  pdf: Uint8Array;
  html: Uint8Array;
  name: string;
}

/** A document with one file, typed anew, which lies where classification puts it. */
export async function publishFile({ area, behind }: RunningPortal, { pdf, html, name }: TypedFile, different: Partial<PublicAttachment> = {}): Promise<PublicDocument> {
  const document = aDocument();
  const laid = async (bytes: Uint8Array, extension: string) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await area.put(`${document.id}/${sha256}`, Buffer.from(bytes));
    return `/api/v1/documents/${document.id}/files/${sha256}.${extension}`;
  };
  const attachment: PublicAttachment = {
    name, status: 'partial', grounds: [{ item: 6, reason: '개인정보', reasonEn: 'Personal data', until: null }],
    url: await laid(pdf, 'pdf'), html: await laid(html, 'html'), mediaType: 'application/pdf', size: pdf.length, original: false, ...different,
  };
  const listed = { ...document, attachments: [attachment] };
  behind.publish(listed);
  return listed;
}
