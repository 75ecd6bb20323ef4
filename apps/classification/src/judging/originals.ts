import { type OnModuleDestroy } from '@nestjs/common';
import type { Document, DocumentProducedV1 } from '@plaza/contracts';
import { InternalClient } from '@plaza/internal-http';
import { PermanentError } from '@plaza/messaging';

const BLOBS_A_QUESTION = 100;

const slices = <T>(items: T[], size: number): T[][] => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** The originals, which intake alone keeps. Both services stand on the restricted side. */
export class Originals implements OnModuleDestroy {
  private readonly intake: InternalClient;

  constructor(url: string, secret: string) {
    this.intake = new InternalClient('intake', url, secret, 10_000);
  }

  async onModuleDestroy(): Promise<void> {
    await this.intake.close();
  }

  /**
   * The text of a body: its own, or that of the blob it names; null while the blob has not arrived.
   * @throws PermanentError BODY_NOT_TEXT when the blob is not UTF-8; UpstreamError when intake does not answer
   */
  async textOf(source: string, { body }: Document): Promise<string | null> {
    if (body.sha256 === undefined || body.sha256 === null) return body.text ?? '';
    const bytes = await this.bytes(source, body.sha256);
    if (bytes === null) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      throw new PermanentError('BODY_NOT_TEXT', 'the body blob is not UTF-8 text', { cause: error });
    }
  }

  /** Which of these blobs have arrived, as `<source>/<sha256>`. */
  async present(blobs: { source: string; sha256: string }[]): Promise<Set<string>> {
    const wanted = [...new Set(blobs.map(({ source, sha256 }) => `${source}/${sha256}`))];
    const answers = await Promise.all(
      slices(wanted, BLOBS_A_QUESTION).map((keys) => this.intake.get<{ present: string[] }>('/internal/blobs', { keys: keys.join(',') })),
    );
    return new Set(answers.flatMap(({ body }) => body.present));
  }

  /** Null while it has not arrived. */
  async bytes(source: string, sha256: string): Promise<Buffer | null> {
    return await this.intake.bytes(`/internal/blobs/${encodeURIComponent(source)}/${sha256}`);
  }

  /** Writes a blob to a file. @returns false when it has not arrived */
  async download(source: string, sha256: string, path: string): Promise<boolean> {
    return await this.intake.download(`/internal/blobs/${encodeURIComponent(source)}/${sha256}`, path);
  }

  /** Documents as they were accepted. */
  async documents(keys: { source: string; documentId: string; version: number }[]): Promise<DocumentProducedV1[]> {
    const { body } = await this.intake.get<{ items: DocumentProducedV1[] }>('/internal/documents', {
      keys: keys.map(({ source, documentId, version }) => `${source}/${documentId}/${version}`).join(','),
    });
    return body.items;
  }
}
