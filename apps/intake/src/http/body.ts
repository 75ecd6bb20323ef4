import type { Request } from 'express';
import { Refusal } from '../submissions/refusal';

/**
 * A request's body as it comes in, and no more of it than `limit` bytes.
 * @throws Refusal 413 beyond the limit, 415 when it is compressed
 */
export async function* bodyOf(request: Request, limit: number): AsyncGenerator<Buffer> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal(415, 'content-encoding must be identity');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413, `at most ${limit} bytes`);
  let size = 0;
  // Without destroying it: the answer to a refused body goes over the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new Refusal(413, `at most ${limit} bytes`);
    yield chunk as Buffer;
  }
}

/**
 * A request's whole body in memory.
 * @throws Refusal as `bodyOf`
 */
export async function readBody(request: Request, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bodyOf(request, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
