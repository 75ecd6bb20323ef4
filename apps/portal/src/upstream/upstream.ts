import http from 'node:http';
import https from 'node:https';

/** A service behind the portal does not answer, or not as agreed. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly code = 'upstream-unavailable';

  constructor(readonly upstream: string, options?: ErrorOptions & { status?: number }) {
    super(`${upstream} does not answer${options?.status ? ` (${options.status})` : ''}`, options);
  }
}

export interface Answer {
  status: number;
  body: string;
}

export type Parameters = Record<string, string | number | undefined>;

/** What a caller can make sense of; anything else means that the two services do not agree. */
const UNDERSTOOD = new Set([200, 400, 404, 410]);

/** Asks one internal service. Through node:http, because that carries the trace on. */
export class Upstream {
  private readonly client: typeof http | typeof https;
  private readonly agent: http.Agent;

  constructor(
    private readonly name: string,
    private readonly base: string,
    private readonly secret: string,
    private readonly timeoutMs: number,
  ) {
    this.client = base.startsWith('https:') ? https : http;
    this.agent = new this.client.Agent({ keepAlive: true, maxSockets: 128 });
  }

  /** @throws UpstreamUnavailable */
  async get(path: string, parameters: Parameters = {}): Promise<Answer> {
    const url = new URL(path, this.base);
    for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, String(value));
    const signal = AbortSignal.timeout(this.timeoutMs);
    const answer = await this.send(url, signal, true).catch((cause: unknown) => {
      throw new UpstreamUnavailable(this.name, { cause });
    });
    if (!UNDERSTOOD.has(answer.status)) throw new UpstreamUnavailable(this.name, { status: answer.status });
    return answer;
  }

  close(): void {
    this.agent.destroy();
  }

  private send(url: URL, signal: AbortSignal, again: boolean): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const headers = { authorization: `Bearer ${this.secret}`, accept: 'application/json' };
      const request = this.client.request(url, { agent: this.agent, headers, signal }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
        response.on('error', reject);
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The other side may close an idle connection in the moment we use it; that says nothing about the other side.
        if (again && request.reusedSocket && error.code === 'ECONNRESET') resolve(this.send(url, signal, false));
        else reject(error);
      });
      request.end();
    });
  }
}
