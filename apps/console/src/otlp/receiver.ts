import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { ConsoleConfig } from '../config';
import { metrics } from '../metrics';
import { SpanStore } from '../traces/span-store';
import { BadRequest, decodeJson, decodeProtobuf } from './decode';
import { wire } from './wire';

const BODY = 4 << 20;
/** Protobuf is read a span at a time; JSON in one go, during which nobody else is answered. */
const UNPACKED = { 'application/x-protobuf': 16 << 20, 'application/json': 4 << 20 };
const IN_HAND = 8;
const unpack = promisify(gunzip);

/** What is refused, by the rules of OTLP/HTTP: 4xx is never sent again, 429 and 503 are, after a pause. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Encoding = 'application/x-protobuf' | 'application/json';

/** Takes spans over OTLP/HTTP, on a port of its own: `POST /v1/traces`, protobuf or JSON, plain or gzip. */
@Injectable()
export class OtlpReceiver implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly server: Server;
  private inHand = 0;

  constructor(
    private readonly config: ConsoleConfig,
    private readonly store: SpanStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => void this.answer(request, response));
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.server.listen(this.config.OTLP_PORT, this.config.HOST);
    await once(this.server, 'listening');
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.server.listening) return;
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const encoding = encodingOf(request);
    this.inHand += 1;
    try {
      const { rejected, reason } = await this.take(request, encoding);
      const partial = rejected > 0 ? { partialSuccess: { rejectedSpans: rejected, errorMessage: reason } } : {};
      send(response, 200, encoding!, 'Response', partial);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : error instanceof BadRequest ? new Refusal(400, error.code, error.message) : this.unexpected(error);
      if (refusal.status === 405) response.setHeader('Allow', 'POST');
      if (refusal.status === 503 || refusal.status === 429) response.setHeader('Retry-After', '2');
      // What was not read of the body is not waited for.
      if (!request.complete) response.setHeader('Connection', 'close');
      send(response, refusal.status, encoding ?? 'application/json', 'Refusal', { message: `${refusal.code}: ${refusal.message}` });
    } finally {
      this.inHand -= 1;
    }
  }

  private async take(request: IncomingMessage, encoding: Encoding | undefined) {
    if (request.url?.split('?')[0] !== '/v1/traces') throw new Refusal(404, 'NOT_FOUND', 'only /v1/traces is here');
    if (request.method !== 'POST') throw new Refusal(405, 'METHOD', 'spans are sent by POST');
    if (!encoding) throw new Refusal(415, 'CONTENT_TYPE', 'the content type must be application/x-protobuf or application/json');
    if (this.inHand > IN_HAND) throw new Refusal(429, 'TOO_MANY', 'too many requests at once');
    if (this.store.isFull) throw new Refusal(503, 'FULL', 'spans come faster than they can be stored');
    const body = await bodyOf(request, UNPACKED[encoding]);
    const decoded = await (encoding === 'application/json' ? decodeJson(body) : decodeProtobuf(body));
    if (!this.store.add(decoded.spans)) throw new Refusal(503, 'FULL', 'spans come faster than they can be stored');
    metrics.rejected.inc(decoded.rejected);
    return decoded;
  }

  private unexpected(error: unknown): Refusal {
    this.logger.error({ err: error }, 'spans could not be taken');
    return new Refusal(500, 'UNEXPECTED', 'something went wrong here');
  }
}

function encodingOf({ headers }: IncomingMessage): Encoding | undefined {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  return type === 'application/x-protobuf' || type === 'application/json' ? type : undefined;
}

async function bodyOf(request: IncomingMessage, unpacked: number): Promise<Buffer> {
  const packing = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (packing !== 'gzip' && packing !== 'identity') throw new Refusal(415, 'CONTENT_ENCODING', 'the content encoding must be gzip or none');
  const tooLarge = new Refusal(413, 'TOO_LARGE', `a request has ${BODY} bytes at most, ${unpacked} unpacked`);
  if (Number(request.headers['content-length'] ?? 0) > BODY) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY) throw tooLarge;
    parts.push(part);
  }
  const body = Buffer.concat(parts);
  if (packing === 'identity') return body;
  try {
    return await unpack(body, { maxOutputLength: unpacked });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
    throw new BadRequest('the body is not gzip', { cause: error });
  }
}

/** Every answer is in the encoding of the request. */
function send(response: ServerResponse, status: number, encoding: Encoding, kind: 'Response' | 'Refusal', content: object): void {
  const body = encoding === 'application/json' ? Buffer.from(JSON.stringify(content)) : Buffer.from(wire[kind].encode(wire[kind].fromObject(content)).finish());
  response.writeHead(status, { 'Content-Type': encoding, 'Content-Length': body.length }).end(body);
}
