import { SEARCH_INDEXED_SUBJECT, type PublicationV1, type SearchIndexedV1 } from '@plaza/contracts';
import type { NatsConnection } from '@plaza/messaging';

/**
 * When each document became searchable, seen from outside: its publication names its cursor, and search says up to which
 * cursor its index has come.
 */
export class Watch {
  /** Milliseconds of `performance.now()` by the source's document id. */
  readonly searchableAt = new Map<string, number>();
  private readonly cursors: { cursor: number; documentId: string }[] = [];
  private indexed = 0;

  constructor(bus: NatsConnection) {
    bus.subscribe('publication.*.v1.*', {
      callback: (_, message) => {
        const { sourceDocumentId } = message.json<PublicationV1>();
        this.cursors.push({ cursor: Number(message.headers!.get('ce-cursor')), documentId: sourceDocumentId });
        this.settle();
      },
    });
    bus.subscribe(SEARCH_INDEXED_SUBJECT, {
      callback: (_, message) => {
        this.indexed = Math.max(this.indexed, Number(message.json<SearchIndexedV1>().cursor));
        this.settle();
      },
    });
  }

  toString(): string {
    return `indexed up to ${this.indexed}, ${this.cursors.length} publications beyond that`;
  }

  private settle(): void {
    const now = performance.now();
    for (let index = this.cursors.length - 1; index >= 0; index -= 1) {
      const { cursor, documentId } = this.cursors[index]!;
      if (cursor > this.indexed) continue;
      if (!this.searchableAt.has(documentId)) this.searchableAt.set(documentId, now);
      this.cursors[index] = this.cursors.at(-1)!;
      this.cursors.pop();
    }
  }
}
