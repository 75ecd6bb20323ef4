import { Injectable } from '@nestjs/common';
import type { Change, PublicDocument, Tombstone } from '@plaza/contracts';
import { Publication } from '../upstream/publication.client';
import { metrics } from './metrics';

/** A change as the portal keeps it. */
export class Followed {
  readonly cursor: bigint;
  /** Up to where in the log it is known that this was its state: to its own place, or to where the log was when it was read. */
  readonly asOf: bigint;
  #line: string | undefined;

  constructor(public change: Change, asOf?: bigint) {
    this.cursor = BigInt(change.cursor);
    this.asOf = asOf ?? this.cursor;
  }

  /** The line that every stream sends of it: made when the first reader needs it, and then once for all. */
  get line(): string {
    return (this.#line ??= lineOf(this.change));
  }

  /** The same, with nothing but the identity of the document. */
  get identityLine(): string {
    return lineOf(reduced(this.change));
  }

  /** Its state is over: only its identity stays, for whoever is reading this very page of the log, too. */
  supersede(): void {
    this.change = reduced(this.change);
    this.#line = undefined;
  }

  /** About how many characters it takes. */
  get size(): number {
    return ('text' in this.change.document ? (this.change.document.text?.length ?? 0) : 0) + ENVELOPE;
  }
}

const lineOf = (change: Change): string => `id: ${change.cursor}\nevent: ${change.type}\ndata: ${JSON.stringify(change)}\n\n`;

function reduced(change: Change): Change {
  const { id, version, decision, status, source, sourceDocumentId } = change.document;
  return { ...change, document: { id, version, decision, status, source, sourceDocumentId } };
}

const ENVELOPE = 1_500;
const ENTRIES = 2_000;
const CHARACTERS = 16_000_000;
/** What memory holds at the beginning. */
const BEGINNING = 200;
/** Few: what comes from the log itself is each reader's own copy, full texts included, for as long as that reader takes to read it. */
const PAGE = 20;

/** A full document or a tombstone; the log says less of states that are over. */
export const isCurrent = (document: Change['document']): document is PublicDocument | Tombstone => 'agency' in document;

/** The end of the change log, in memory: what streams and the first page read. Older entries come from publication. */
@Injectable()
export class ChangeHub {
  cursor = 0n;
  private entries: Followed[] = [];
  private characters = 0;
  private readonly current = new Map<string, Followed>();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly publication: Publication) {}

  /** Begins with what the log holds near its end; from there a follower takes over. Begun once, it stays where it is. */
  async begin(): Promise<string> {
    if (this.cursor > 0n) return String(this.cursor);
    const { head } = await this.publication.changes(undefined, 1);
    const after = BigInt(head) > BigInt(BEGINNING) ? BigInt(head) - BigInt(BEGINNING) : 0n;
    this.cursor = after;
    const { items } = await this.publication.changes(String(after), BEGINNING);
    this.apply(items);
    return String(this.cursor);
  }

  /** The next changes, in order and without a gap. */
  apply(changes: Change[]): void {
    for (const change of changes) {
      const entry = new Followed(change);
      if (entry.cursor <= this.cursor) continue;
      this.supersede(change);
      this.entries.push(entry);
      this.current.set(change.document.id, entry);
      this.characters += entry.size;
      this.cursor = entry.cursor;
    }
    while (this.entries.length > ENTRIES || this.characters > CHARACTERS) this.forget(this.entries.shift()!);
    metrics.cursor.set(Number(this.cursor));
    for (const wake of [...this.waiting]) wake();
  }

  /** What follows this cursor, a page at a time; empty at the end. */
  async after(cursor: bigint): Promise<Followed[]> {
    if (cursor >= this.cursor) return [];
    if (cursor >= this.forgotten) {
      const from = Number(cursor - this.forgotten);
      return this.entries.slice(from, from + PAGE);
    }
    const asOf = this.cursor;
    const { items } = await this.publication.changes(String(cursor), PAGE);
    return items.map((change) => new Followed(change, asOf));
  }

  /**
   * To be asked before an entry is sent: its reader may have waited long since it got the page, and `supersede` reaches
   * only what is in memory. False when memory does not reach back far enough to say; then it is to be read again.
   */
  renew(entry: Followed): boolean {
    const { document } = entry.change;
    if (!isCurrent(document)) return true;
    if (entry.asOf < this.forgotten) return false;
    const newest = this.current.get(document.id);
    if (newest && newest.cursor > entry.cursor) entry.supersede();
    return true;
  }

  /** Resolves when there is something after this cursor, or the signal aborts. */
  beyond(cursor: bigint, signal: AbortSignal): Promise<void> {
    if (this.cursor > cursor || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** The newest documents, each once, as they are now. */
  latest(size: number): (Change & { document: PublicDocument | Tombstone })[] {
    const seen = new Set<string>();
    const found: (Change & { document: PublicDocument | Tombstone })[] = [];
    for (let at = this.entries.length - 1; at >= 0 && found.length < size; at -= 1) {
      const { change } = this.entries[at]!;
      if (!seen.has(change.document.id) && isCurrent(change.document)) found.push({ ...change, document: change.document });
      seen.add(change.document.id);
    }
    return found;
  }

  /** The place in the log after which memory holds everything. */
  private get forgotten(): bigint {
    return this.entries[0] ? this.entries[0].cursor - 1n : this.cursor;
  }

  /** As in the log itself: of a state that is over only its identity stays, so what was withdrawn is gone from here too. */
  private supersede({ document: { id } }: Change): void {
    const entry = this.current.get(id);
    if (!entry) return;
    this.characters -= entry.size;
    entry.supersede();
    this.characters += entry.size;
  }

  private forget(entry: Followed): void {
    this.characters -= entry.size;
    const { id } = entry.change.document;
    if (this.current.get(id) === entry) this.current.delete(id);
  }
}
