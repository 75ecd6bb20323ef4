import type { OnApplicationShutdown } from '@nestjs/common';
import type { Change, PublicDocument, Tombstone } from '@plaza/contracts';
import { InternalClient } from '@plaza/internal-http';

/** Publication keeps the truth: the change log, and what each document says now. */
export class Publication implements OnApplicationShutdown {
  private readonly client: InternalClient;

  constructor(url: string, secret: string) {
    this.client = new InternalClient('publication', url, secret, 30_000);
  }

  /** The log after a cursor, oldest first; `head` is the newest cursor there is. A page may hold fewer than `size`, for its bytes. */
  async changes(after: string, size: number): Promise<{ items: Change[]; head: string }> {
    const { body } = await this.client.get<{ items: Change[]; head: string }>('/internal/changes', { after, size: String(size) });
    return body;
  }

  /** The current states by id; what is withdrawn or unknown is left out. */
  async documents(ids: string[]): Promise<Map<string, PublicDocument>> {
    if (!ids.length) return new Map();
    const { body } = await this.client.get<{ documents: (PublicDocument | Tombstone)[] }>('/internal/documents', { ids: ids.join(',') });
    const standing = body.documents.filter((document): document is PublicDocument => document.status !== 'withdrawn');
    return new Map(standing.map((document) => [document.id, document]));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.close();
  }
}
