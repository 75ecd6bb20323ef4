import { SOURCE_SUBJECTS, type DocumentReceivedV1, type DocumentRefusedV1 } from '@plaza/contracts';
import type { Emission } from '@plaza/simulation';
import { headers, type NatsConnection } from 'nats';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../eventually';
import { IMPATIENT } from './impatient';

/** The first pause before something without a receipt is sent again, in milliseconds; each further one is twice as long. */
const PATIENCE = 3_000;

interface Letter {
  id: string;
  emission: Emission;
  overHttp: boolean;
  sent: number;
  dueAt: number;
  /** The bus has it. */
  stored: boolean;
}

/**
 * A source system under way: sends at a steady rate whatever the plaza is going through, every fourth document over HTTP, and
 * sends again what it has no receipt for. What `follows` waits for the receipts of what came before it; what is impatient
 * waits only until the bus has that.
 */
export class Load {
  readonly offered = new Map<string, Emission>();
  readonly receipts = new Map<string, DocumentReceivedV1>();
  readonly refusals = new Map<string, DocumentRefusedV1>();
  /** Messages sent, repetitions included. */
  sent = 0;
  private readonly waiting = new Map<string, Letter>();
  private stopped = false;

  constructor(
    private readonly bus: NatsConnection,
    private readonly intake: { url: string; apiKey: string },
  ) {
    bus.subscribe(SOURCE_SUBJECTS.received('demo'), {
      callback: (_, message) => this.received(message.json<DocumentReceivedV1>()),
    });
    bus.subscribe(SOURCE_SUBJECTS.refused('demo'), {
      callback: (_, message) => {
        const refusal = message.json<DocumentRefusedV1>();
        this.refusals.set(refusal.eventId ?? '', refusal);
      },
    });
  }

  /** @param rate messages a second. Ends when it is stopped, or each has been sent once */
  async run(emissions: Iterable<Emission>, rate: number): Promise<void> {
    const began = performance.now();
    let count = 0;
    for (const emission of emissions) {
      this.offer(emission);
      count += 1;
      // At least once for each message: the answers must be heard, however late we are.
      do {
        await pause(Math.max(0, Math.min(25, began + (count * 1_000) / rate - performance.now())));
        this.sendDue();
        if (this.stopped) return;
      } while (performance.now() < began + (count * 1_000) / rate);
    }
  }

  /** Until everything offered has a receipt. */
  async accepted(within = 120_000): Promise<void> {
    await eventually('everything offered has a receipt', () => {
      this.sendDue();
      if (this.waiting.size === 0) return true;
      throw new Error(`${this.waiting.size} have none, ${this.refusals.size} were refused`);
    }, within);
  }

  stop(): void {
    this.stopped = true;
  }

  private offer(emission: Emission): void {
    const { documentId, version } = emission.data;
    const id = `${emission.kind}-${documentId}-${version ?? 'all'}`;
    // What is repeated word for word is one letter, under way once more: its receipt answers both.
    this.waiting.set(id, { id, emission, overHttp: emission.scenario !== IMPATIENT && this.offered.size % 4 === 0, sent: 0, dueAt: 0, stored: false });
    this.offered.set(id, emission);
    this.receipts.delete(id);
  }

  private sendDue(): void {
    const now = performance.now();
    const blocked = new Set<string>();
    for (const letter of this.waiting.values()) {
      const { documentId } = letter.emission.data;
      const free = !letter.emission.follows || !blocked.has(documentId);
      if (letter.emission.scenario !== IMPATIENT || !letter.stored) blocked.add(documentId);
      if (!free || letter.dueAt > now) continue;
      letter.dueAt = now + PATIENCE * 2 ** letter.sent;
      letter.sent += 1;
      this.sent += 1;
      if (letter.overHttp) void this.post(letter);
      else void this.publish(letter);
    }
  }

  private async publish(letter: Letter): Promise<void> {
    const { id, emission: { kind, data } } = letter;
    const attributes = headers();
    const given = { 'ce-specversion': '1.0', 'ce-id': id, 'ce-type': `document.${kind}.v1`, 'ce-source': '/cluster', 'content-type': 'application/json' };
    for (const [name, value] of Object.entries(given)) attributes.set(name, value);
    const subject = kind === 'created' ? SOURCE_SUBJECTS.created('demo') : SOURCE_SUBJECTS.withdrawn('demo');
    // Without an answer it is sent again when it is due.
    const answer = await this.bus.jetstream({ checkAPI: false }).publish(subject, JSON.stringify(data), { headers: attributes }).catch(() => undefined);
    letter.stored ||= answer !== undefined;
  }

  /** No answer, or one that says "later", is no receipt: the letter is sent again when it is due. */
  private async post({ id, emission: { kind, data } }: Letter): Promise<void> {
    const path = kind === 'created' ? 'documents' : 'withdrawals';
    const answer = await fetch(`${this.intake.url}/v1/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.intake.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
      signal: AbortSignal.timeout(20_000),
    }).catch(() => undefined);
    if (answer?.status === 202) this.received({ ...((await answer.json()) as DocumentReceivedV1), eventId: id });
    else if (answer && answer.status < 500 && answer.status !== 429) this.refusals.set(id, (await answer.json()) as DocumentRefusedV1);
  }

  private received(receipt: DocumentReceivedV1): void {
    this.receipts.set(receipt.eventId!, receipt);
    this.waiting.delete(receipt.eventId!);
  }
}
