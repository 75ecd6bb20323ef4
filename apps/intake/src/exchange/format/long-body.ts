import { createHash } from 'node:crypto';
import { BODY_LIMIT } from '../../blobs';
import { Refusal } from '../../submissions/refusal';
import { SUBMISSION_LIMIT } from '../../submissions/submission';
import type { Bytes } from './base64';

/** What its version may take. */
const ROOM = 32;

/**
 * A text too long for an event becomes a blob that the document names.
 * @throws Refusal 413 when even that is too long
 */
export function withLongBodyApart(document: Record<string, unknown>): { document: Record<string, unknown>; blobs: Bytes[] } {
  if (fits(document)) return { document, blobs: [] };
  const { mediaType, text } = document.body as { mediaType: string; text: string };
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > BODY_LIMIT) throw new Refusal(413, undefined, [{ field: 'body', message: `must not have more than ${BODY_LIMIT} bytes` }]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const short = { ...document, body: { mediaType, sha256 } };
  if (!fits(short)) throw new Refusal(413, `at most ${SUBMISSION_LIMIT} bytes beside the body`);
  return { document: short, blobs: [{ pieces: [bytes], size: bytes.length, sha256 }] };
}

const fits = (document: object) => Buffer.byteLength(JSON.stringify(document)) + ROOM <= SUBMISSION_LIMIT;
