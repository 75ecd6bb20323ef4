import type { DocumentReceivedV1, DocumentRefusedV1, Problem } from '@plaza/contracts';
import type { Emission } from '@plaza/simulation';
import type { Logger } from 'pino';
import type { Blob } from './files';
import { IntakeRefusalError } from './intake-client';
import { keyOf, letterOf, type Letter } from './letter';
import { Outbox } from './outbox';

/** Without receipts for this many letters nothing new is produced: memory stays bounded while intake is away. */
const OUTSTANDING_LIMIT = 2_000;

export interface Ways {
  publish(letter: Letter): Promise<void>;
  submit(letter: Letter): Promise<void>;
  upload(blob: Blob): Promise<void>;
}

/** A source system: produces documents, and keeps at each until it has a receipt. Time in milliseconds is passed in. */
export class SourceSystem {
  readonly counts = { produced: 0, received: 0, duplicates: 0, refused: 0, repeated: 0, failures: 0, uploads: 0 };
  private readonly outbox = new Outbox();
  private readonly sending = new Set<Promise<void>>();
  private wake: (() => void)[] = [];
  private readonly failing = new Set<string>();

  constructor(
    private readonly emissions: Iterator<Emission>,
    private readonly ways: Ways,
    private readonly log: Logger,
  ) {}

  get outstanding(): number {
    return this.outbox.size;
  }

  /** Produces the next message. False when there is none, or too many wait for a receipt. */
  produce(now: number): boolean {
    if (this.outbox.size >= OUTSTANDING_LIMIT) return false;
    const next = this.emissions.next();
    if (next.done) return false;
    this.outbox.add(letterOf(next.value, new Date(now)), now);
    this.counts.produced++;
    return true;
  }

  /** Sends what is due: what is new, and what has waited too long for its receipt. */
  send(now: number): void {
    for (const { letter, again } of this.outbox.take(now)) {
      if (again) this.counts.repeated++;
      const sent = this.deliver(letter).finally(() => this.sending.delete(sent));
      this.sending.add(sent);
    }
  }

  received({ subject, documentId, version, status }: DocumentReceivedV1): void {
    if (status === 'duplicate') this.counts.duplicates++;
    this.settle(keyOf(subject === 'document' ? 'created' : 'withdrawn', documentId, version));
  }

  refused({ eventId, documentId, version, status, problem }: DocumentRefusedV1): void {
    this.refuse(eventId, documentId, version, status, problem);
  }

  unreadable(error: unknown): void {
    this.log.error(nameOf(error), 'an answer of intake cannot be read');
  }

  /** Resolves when what is being sent has arrived or failed. */
  async flushed(): Promise<void> {
    await Promise.all(this.sending);
  }

  /** Resolves when everything has its answer. */
  async settled(): Promise<void> {
    while (this.outbox.size > 0) await new Promise<void>((resolve) => this.wake.push(resolve));
  }

  private async deliver(letter: Letter): Promise<void> {
    const way = letter.route === 'http' || letter.blobs.length > 0 ? 'intake' : 'bus';
    try {
      for (const blob of letter.blobs) {
        await this.ways.upload(blob);
        this.counts.uploads++;
      }
      if (letter.route !== 'http') await this.ways.publish(letter);
      else {
        await this.ways.submit(letter);
        this.settle(letter.key);
      }
      this.failing.delete(way);
    } catch (error) {
      if (error instanceof IntakeRefusalError) {
        return this.refuse(letter.key, letter.documentId, letter.data.version ?? null, error.status, error.problem);
      }
      this.counts.failures++;
      // One line for an outage of one way, however many letters run into it; the counts say how many.
      if (!this.failing.has(way)) this.log.warn({ way, documentId: letter.documentId, ...nameOf(error) }, 'not sent, will try again');
      this.failing.add(way);
    }
  }

  private refuse(key: string | null, documentId: string | null, version: number | null, status: number, problem: Problem | null): void {
    this.counts.refused++;
    this.log.error({ key, documentId, version, status, problem }, 'refused');
    if (key) this.outbox.settle(key);
    this.awaken();
  }

  private settle(key: string): void {
    if (this.outbox.settle(key)) this.counts.received++;
    this.awaken();
  }

  private awaken(): void {
    this.wake.splice(0).forEach((resolve) => resolve());
  }
}

/** A log may know what went wrong, never what a message says: an error's text may quote it. */
const nameOf = (error: unknown) => {
  const { name, code } = error as Error & { code?: string };
  return { error: name, code };
};
