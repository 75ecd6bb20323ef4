import type { Plaza } from '../plaza';
import type { IntakeAnswer } from './intake-caller';

/** An operator who uses the console over HTTP, with the token of credentials.json unless told otherwise. */
export class OperatorCaller {
  constructor(private readonly plaza: Plaza) {}

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<IntakeAnswer> {
    const response = await fetch(`${this.plaza.consoleUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.plaza.credentials.operator.token}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const [type, text] = [response.headers.get('content-type') ?? '', await response.text()];
    return { status: response.status, type, body: JSON.parse(text) as Record<string, unknown>, lines: [] };
  }

  /** Headers of another who may decide, made by the command of the README. */
  async another(name: string): Promise<Record<string, string>> {
    const said = await this.plaza.command('operator-add', name, '--rights', 'decide,payload');
    const { token } = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as { token: string };
    return { authorization: `Bearer ${token}` };
  }

  get(path: string): Promise<IntakeAnswer> {
    return this.ask('GET', path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<IntakeAnswer> {
    return this.ask('POST', path, body, headers);
  }
}
