import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Give up after so many milliseconds in which nothing arrived … */
  quietMs: number;
  /** … or so many in all. */
  atMostMs: number;
  /** Stay at least so long, however early everything is there. */
  atLeastMs?: number;
}

/**
 * What an outside subscriber sees: when each document had both been published and become searchable, and how many public
 * entries it got. A publication that is delivered twice has the same entry both times, and counts once.
 */
export class Watch {
  /** Milliseconds of `performance.now()` by the source's document id. */
  readonly arrivedAt = new Map<string, number>();
  private readonly entries = new Map<string, Set<string>>();
  private readonly found = new Set<string>();
  private lastSign = 0;

  /** @param entry names the entry in the public register's log */
  published(documentId: string, entry: string): void {
    const entries = this.entries.get(documentId);
    if (entries) entries.add(entry);
    else this.entries.set(documentId, new Set([entry]));
    this.look(documentId);
  }

  searchable(documentId: string): void {
    this.found.add(documentId);
    this.look(documentId);
  }

  /** How often something new was told of a document. */
  entriesOf(documentId: string): number {
    return this.entries.get(documentId)?.size ?? 0;
  }

  get publications(): number {
    return this.entries.size;
  }

  /** Those that never became public and searchable. */
  missing(documentIds: readonly string[]): string[] {
    return documentIds.filter((id) => !this.arrivedAt.has(id));
  }

  /** Those with more than one public entry. */
  doubled(documentIds: readonly string[]): string[] {
    return documentIds.filter((id) => this.entriesOf(id) > 1);
  }

  /** Until all have arrived or patience ends, whichever is first. */
  async until(documentIds: readonly string[], { quietMs, atMostMs, atLeastMs = 0 }: Patience): Promise<void> {
    const began = (this.lastSign = performance.now());
    for (let missing = documentIds; ; await pause(20)) {
      missing = this.missing(missing);
      const now = performance.now();
      if (missing.length === 0 ? now - began >= atLeastMs : now - this.lastSign > quietMs || now - began > atMostMs) return;
    }
  }

  private look(documentId: string): void {
    this.lastSign = performance.now();
    if (this.arrivedAt.has(documentId) || !this.found.has(documentId) || !this.entries.has(documentId)) return;
    this.arrivedAt.set(documentId, this.lastSign);
  }
}

/** For systems whose search says up to which cursor of the change log its index has come. */
export class CursorWatch {
  private waiting: { cursor: number; documentId: string }[] = [];
  private indexed = 0;

  constructor(private readonly watch: Watch) {}

  published(documentId: string, cursor: number): void {
    this.watch.published(documentId, String(cursor));
    if (cursor <= this.indexed) this.watch.searchable(documentId);
    else this.waiting.push({ cursor, documentId });
  }

  indexedUpTo(cursor: number): void {
    if (cursor <= this.indexed) return;
    this.indexed = cursor;
    const still: typeof this.waiting = [];
    for (const one of this.waiting) {
      if (one.cursor <= cursor) this.watch.searchable(one.documentId);
      else still.push(one);
    }
    this.waiting = still;
  }
}
