import type { Problem } from '@plaza/contracts';
import type { Blob } from './files';
import type { Letter } from './letter';

/** Intake did not take it this time; asked again later it may. */
export class IntakeUnavailableError extends Error {
  override name = 'IntakeUnavailableError';
  readonly code = 'INTAKE_UNAVAILABLE';
}

/** Intake will never take it. */
export class IntakeRefusalError extends Error {
  override name = 'IntakeRefusalError';
  readonly code = 'INTAKE_REFUSAL';

  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(`intake refused with ${status}`);
  }
}

/** Intake over HTTP: for the letters of systems that speak no NATS, and for large bodies. */
export class IntakeClient {
  constructor(
    private readonly url: string,
    private readonly apiKey: string,
  ) {}

  /** Resolves when intake has accepted it (202). @throws IntakeUnavailableError, IntakeRefusalError */
  async submit({ kind, data, traceparent }: Letter): Promise<void> {
    const path = kind === 'created' ? '/v1/documents' : '/v1/withdrawals';
    await this.send('POST', path, JSON.stringify(data), { 'content-type': 'application/json', traceparent });
  }

  /** @throws IntakeUnavailableError, IntakeRefusalError */
  async upload({ sha256, content, mediaType }: Blob): Promise<void> {
    await this.send('PUT', `/v1/blobs/${sha256}`, content, { 'content-type': mediaType });
  }

  private async send(method: string, path: string, body: string | Buffer, headers: Record<string, string>): Promise<void> {
    const request = { method, body: body as BodyInit, headers: { ...headers, authorization: `Bearer ${this.apiKey}` }, signal: AbortSignal.timeout(10_000) };
    const response = await fetch(this.url + path, request).catch((cause: unknown) => {
      throw new IntakeUnavailableError('intake cannot be reached', { cause });
    });
    const answer = await response.text();
    if (response.ok) return;
    if (response.status >= 500 || response.status === 408 || response.status === 429) {
      throw new IntakeUnavailableError(`intake answered ${response.status}`);
    }
    throw new IntakeRefusalError(response.status, response.headers.get('content-type')?.includes('json') ? (JSON.parse(answer) as Problem) : null);
  }
}
