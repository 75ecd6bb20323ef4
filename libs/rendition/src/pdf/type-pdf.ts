import { compose, type Manuscript } from '../text/compose';
import { draw } from './draw';
import { layOut } from './lay-out';
import { TaggedDocument } from './tagged-document';

/**
 * Types a PDF: the same bytes for the same manuscript, whenever and wherever.
 * @throws RenditionTooLargeError
 */
export async function typePdf(manuscript: Manuscript): Promise<Uint8Array> {
  const [title, ...parts] = compose(manuscript);
  const layout = layOut([title, ...parts]);
  const document = new TaggedDocument(title.text, manuscript.language, JSON.stringify([title, ...parts]));
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => document.once('end', resolve).once('error', reject));
  draw(document, layout, manuscript.language);
  document.end();
  await written;
  return Buffer.concat(chunks);
}
