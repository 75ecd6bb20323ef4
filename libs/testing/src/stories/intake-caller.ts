import { createHash } from 'node:crypto';
import type { Problem } from '@plaza/contracts';
import type { Plaza } from '../plaza';

export interface IntakeAnswer {
  status: number;
  type: string;
  body: Record<string, unknown>;
  /** Of an answer in lines. */
  lines: Record<string, unknown>[];
}

export const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** A source system that speaks HTTP, with the key of the plaza unless told otherwise. */
export class IntakeCaller {
  constructor(private readonly plaza: Plaza) {}

  async ask(method: string, path: string, content: string | null = null, headers: Record<string, string> = {}): Promise<IntakeAnswer> {
    const { intakeUrl, sources } = this.plaza.credentials;
    const response = await fetch(`${intakeUrl}${path}`, { method, body: content, headers: { authorization: `Bearer ${sources.demo!.apiKey}`, ...headers } });
    const [type, text] = [response.headers.get('content-type') ?? '', await response.text()];
    const lines = text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
    return { status: response.status, type, body: lines[0] ?? {}, lines };
  }

  post(path: string, content: object | string, headers: Record<string, string> = {}): Promise<IntakeAnswer> {
    return this.ask('POST', path, typeof content === 'string' ? content : JSON.stringify(content), { 'content-type': 'application/json', ...headers });
  }

  put(content: string, hash = sha256(content)): Promise<IntakeAnswer> {
    return this.ask('PUT', `/v1/blobs/${hash}`, content, { 'content-type': 'application/octet-stream' });
  }
}

/** Problem details (RFC 9457) with this status, naming exactly these fields. */
export function expectProblem(answer: Pick<IntakeAnswer, 'status' | 'type' | 'body'>, status: number, ...fields: string[]): void {
  const problem = answer.body as unknown as Problem;
  expect({ status: answer.status, type: answer.type, said: problem.status, fields: (problem.errors ?? []).map(({ field }) => field) }).toEqual({
    status, type: expect.stringMatching(/^application\/problem\+json/), said: status, fields,
  });
}
