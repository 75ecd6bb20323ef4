import type { Document, DocumentReceivedV1, DocumentRefusedV1, Withdrawal } from '@plaza/contracts';
import { headers, type NatsConnection } from 'nats';
import { eventually } from '../eventually';

type Offer = { kind: 'created'; data: Document } | { kind: 'withdrawn'; data: Withdrawal };

/** A source system as the contract wants it: publishes CloudEvents and sends again what it has no receipt for. */
export class SourceSystem {
  readonly receipts = new Map<string, DocumentReceivedV1>();
  readonly refusals = new Map<string, DocumentRefusedV1>();
  private readonly offered = new Map<string, Offer>();

  constructor(
    private readonly connection: NatsConnection,
    private readonly system = 'demo',
  ) {
    connection.subscribe(`source.${system}.document.received.v1`, {
      callback: (_, message) => {
        const receipt = message.json<DocumentReceivedV1>();
        this.receipts.set(receipt.eventId!, receipt);
      },
    });
    connection.subscribe(`source.${system}.document.refused.v1`, {
      callback: (_, message) => {
        const refusal = message.json<DocumentRefusedV1>();
        this.refusals.set(refusal.eventId ?? '', refusal);
      },
    });
  }

  offer(...documents: Document[]): void {
    for (const data of documents) this.send({ kind: 'created', data });
  }

  withdraw(...withdrawals: Withdrawal[]): void {
    for (const data of withdrawals) this.send({ kind: 'withdrawn', data });
  }

  /** Until everything offered has a receipt; what has none after a while is sent again. */
  async accepted(within = 60_000): Promise<void> {
    let asked = Date.now();
    await eventually('everything offered has a receipt', () => {
      const refused = [...this.offered.keys()].find((id) => this.refusals.has(id));
      if (refused) throw new Error(`${refused} was refused: ${JSON.stringify(this.refusals.get(refused))}`);
      const missing = [...this.offered].filter(([id]) => !this.receipts.has(id));
      if (missing.length === 0) return true;
      if (Date.now() - asked > 1_500) {
        asked = Date.now();
        for (const [id, offer] of missing) this.publish(id, offer);
      }
      return undefined;
    }, within);
  }

  private send(offer: Offer): void {
    const id = `${offer.kind}-${offer.data.documentId}-${offer.data.version ?? 'all'}`;
    this.offered.set(id, offer);
    this.publish(id, offer);
  }

  private publish(id: string, { kind, data }: Offer): void {
    const attributes = headers();
    attributes.set('ce-specversion', '1.0');
    attributes.set('ce-id', id);
    attributes.set('ce-type', `document.${kind}.v1`);
    attributes.set('ce-source', `/${this.system}`);
    attributes.set('content-type', 'application/json');
    this.connection.publish(`source.${this.system}.document.${kind}.v1`, JSON.stringify(data), { headers: attributes });
  }
}
