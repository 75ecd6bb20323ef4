import type { Request } from 'express';
import { Refusal } from '../submissions/refusal';

/**
 * Reads a request's body, and no more of it than `limit` bytes into memory.
 * @throws Refusal 413 beyond the limit, 415 when it is compressed
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal(415, 'content-encoding must be identity');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413, `at most ${limit} bytes`);
  const chunks: Buffer[] = [];
  let size = 0;
  // Without destroying it: the answer to a refused body goes over the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new Refusal(413, `at most ${limit} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
