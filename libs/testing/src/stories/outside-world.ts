import { Readable } from 'node:stream';
import type { Plaza } from '../plaza';
import type { Evidence } from './needles';

const AT_ONCE = 8;

export function headersOf({ headers }: Response): string {
  const lines: string[] = [];
  headers.forEach((value, name) => lines.push(`${name}: ${value}`));
  return lines.join('\n');
}

/** Reads what anybody can ask the portal, and keeps every answer, its headers included. */
export class Reader {
  readonly evidence: Evidence[] = [];

  constructor(private readonly plaza: Plaza) {}

  async get(path: string, language = 'ko'): Promise<string> {
    const response = await fetch(`${this.plaza.url}${path}`, { headers: { 'accept-language': language } });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`the portal answered ${response.status} to ${path}`);
    this.evidence.push({ where: `GET ${path} (${language})`, bytes: Buffer.from(`${headersOf(response)}\n${text}`) });
    return text;
  }

  async all(paths: string[], languages = ['ko']): Promise<string[]> {
    const asked = paths.flatMap((path) => languages.map((language) => ({ path, language })));
    const answers = new Array<string>(asked.length);
    let next = 0;
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let at = next++; at < asked.length; at = next++) answers[at] = await this.get(asked[at]!.path, asked[at]!.language);
    }));
    return answers;
  }

  /** Every page of a listing, by what `next` finds of the following one. */
  async pages(first: string, next: (text: string) => string | undefined, language = 'ko'): Promise<string[]> {
    const texts: string[] = [];
    for (let path: string | undefined = first; path !== undefined; path = next(texts.at(-1)!)) texts.push(await this.get(path, language));
    return texts;
  }
}

/** Hears the public stream from its beginning, and keeps every byte of it. */
export class StreamListener {
  private readonly gone = new AbortController();
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<void>;

  constructor(private readonly plaza: Plaza, private readonly path: string) {
    this.ended = this.listen();
  }

  get evidence(): Evidence {
    return { where: `GET ${this.path}`, bytes: Buffer.concat(this.chunks) };
  }

  /** The last cursor that it was told. */
  get cursor(): bigint {
    return BigInt([...this.evidence.bytes.toString().matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? -1);
  }

  async stop(): Promise<void> {
    this.gone.abort();
    await this.ended;
  }

  private async listen(): Promise<void> {
    try {
      const { body } = await fetch(`${this.plaza.url}${this.path}`, { signal: this.gone.signal });
      for await (const chunk of Readable.fromWeb(body as never)) this.chunks.push(chunk as Buffer);
    } catch (error) {
      if (!this.gone.signal.aborted) throw error;
    }
  }
}
