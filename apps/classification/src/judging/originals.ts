import { type OnModuleDestroy } from '@nestjs/common';
import type { Document, DocumentProducedV1 } from '@plaza/contracts';
import { InternalClient } from '@plaza/internal-http';
import { PermanentError } from '@plaza/messaging';

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
    const bytes = await this.intake.bytes(`/internal/blobs/${encodeURIComponent(source)}/${body.sha256}`);
    if (bytes === null) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch (error) {
      throw new PermanentError('BODY_NOT_TEXT', 'the body blob is not UTF-8 text', { cause: error });
    }
  }

  /** Documents as they were accepted. */
  async documents(keys: { source: string; documentId: string; version: number }[]): Promise<DocumentProducedV1[]> {
    const { body } = await this.intake.get<{ items: DocumentProducedV1[] }>('/internal/documents', {
      keys: keys.map(({ source, documentId, version }) => `${source}/${documentId}/${version}`).join(','),
    });
    return body.items;
  }
}
