import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'undici';
import { context, propagation } from '@opentelemetry/api';

/** Another service did not answer, or not as expected. `status` is null when no answer came. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly code = 'UPSTREAM_UNAVAILABLE';

  constructor(
    readonly service: string,
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(`${service} ${status === null ? 'did not answer' : `answered ${status}`}`, options);
  }
}

/** What is sent along, as JSON. */
export interface Content {
  json: unknown;
  type?: string;
}

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Asks another service over HTTP, with this caller's secret, over kept connections. */
export class InternalClient {
  private readonly pool: Pool;

  constructor(
    private readonly service: string,
    url: string,
    private readonly secret: string,
    /** Milliseconds until an answer must be complete. */
    timeout = 5_000,
  ) {
    this.pool = new Pool(url, { connections: 8, headersTimeout: timeout, bodyTimeout: timeout, connectTimeout: 2_000 });
  }

  /**
   * @returns the answer of one of the `expected` statuses, parsed
   * @throws UpstreamError for any other status, and when no answer comes
   */
  async get<Body>(path: string, query: Record<string, string | undefined> = {}, expected: number[] = [200]): Promise<Answer<Body>> {
    return await this.send('GET', path, query, expected);
  }

  async post<Body>(path: string, query: Record<string, string | undefined> = {}, expected: number[] = [200, 201, 202], content?: Content): Promise<Answer<Body>> {
    return await this.send('POST', path, query, expected, content);
  }

  /** The bytes of an answer, or null for 404. */
  async bytes(path: string): Promise<Buffer | null> {
    const { status, bytes } = await this.raw('GET', path, [200, 404]);
    return status === 404 ? null : bytes;
  }

  /** Writes the bytes of an answer to a new file that only its owner reads. @returns false for 404 */
  async download(path: string, file: string): Promise<boolean> {
    const { statusCode, body } = await this.request('GET', path);
    try {
      if (statusCode === 200) await pipeline(body, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      else await body.dump();
    } catch (error) {
      throw new UpstreamError(this.service, null, { cause: error });
    }
    if (statusCode !== 200 && statusCode !== 404) throw new UpstreamError(this.service, statusCode);
    return statusCode === 200;
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  private async send<Body>(method: 'GET' | 'POST', path: string, query: Record<string, string | undefined>, expected: number[], content?: Content): Promise<Answer<Body>> {
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
    const { status, bytes } = await this.raw(method, given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path, expected, content);
    return { status, body: JSON.parse(bytes.toString('utf8')) as Body };
  }

  private async raw(method: 'GET' | 'POST', path: string, expected: number[], content?: Content): Promise<{ status: number; bytes: Buffer }> {
    const { statusCode, body } = await this.request(method, path, content);
    try {
      const bytes = Buffer.from(await body.arrayBuffer());
      if (!expected.includes(statusCode)) throw new UpstreamError(this.service, statusCode);
      return { status: statusCode, bytes };
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      throw new UpstreamError(this.service, null, { cause: error });
    }
  }

  private async request(method: 'GET' | 'POST', path: string, content?: Content) {
    const headers: Record<string, string> = { authorization: `Bearer ${this.secret}`, ...(content && { 'content-type': content.type ?? 'application/json' }) };
    propagation.inject(context.active(), headers);
    try {
      return await this.pool.request({ method, path, headers, body: content ? JSON.stringify(content.json) : null });
    } catch (error) {
      throw new UpstreamError(this.service, null, { cause: error });
    }
  }
}
