import type { DocumentReceivedV1, DocumentRefusedV1 } from '@plaza/contracts';
import { headers, type JetStreamClient, type NatsConnection } from 'nats';
import { eventually } from '../eventually';

export type SourceAnswer = ({ outcome: 'received' } & DocumentReceivedV1) | ({ outcome: 'refused' } & DocumentRefusedV1);

export interface RawEvent {
  /** CloudEvents id. */
  id: string;
  kind?: 'created' | 'withdrawn';
  /** An object is sent as JSON, anything else as it is. */
  payload: object | string | Uint8Array;
  /** Laid over the headers of the binary mode; undefined takes one away. */
  headers?: Record<string, string | undefined>;
}

/** A source system with a plain NATS client, which may send whatever it wants and hears every answer. */
export class RawSource {
  readonly answers: SourceAnswer[] = [];
  private readonly stream: JetStreamClient;

  constructor(connection: NatsConnection, private readonly system = 'demo') {
    this.stream = connection.jetstream({ checkAPI: false });
    for (const outcome of ['received', 'refused'] as const) {
      connection.subscribe(`source.${system}.document.${outcome}.v1`, {
        callback: (_, message) => this.answers.push({ outcome, ...message.json<object>() } as SourceAnswer),
      });
    }
  }

  /** Binary content mode; resolves when the bus has it. */
  async send({ id, kind = 'created', payload, headers: changes }: RawEvent): Promise<void> {
    const attributes = headers();
    const given = {
      'ce-specversion': '1.0', 'ce-id': id, 'ce-type': `document.${kind}.v1`, 'ce-source': `/${this.system}`,
      'ce-time': new Date().toISOString(), 'content-type': 'application/json', ...changes,
    };
    for (const [name, value] of Object.entries(given)) if (value !== undefined) attributes.set(name, value);
    const bytes = typeof payload === 'object' && !(payload instanceof Uint8Array) ? JSON.stringify(payload) : payload;
    await this.stream.publish(`source.${this.system}.document.${kind}.v1`, bytes, { headers: attributes });
  }

  /** Structured content mode: everything in one JSON object. */
  async sendStructured(id: string, data: object, kind: 'created' | 'withdrawn' = 'created'): Promise<void> {
    const envelope = { specversion: '1.0', id, type: `document.${kind}.v1`, source: `/${this.system}`, datacontenttype: 'application/json', data };
    const bare = { 'ce-specversion': undefined, 'ce-id': undefined, 'ce-type': undefined, 'ce-source': undefined, 'ce-time': undefined };
    await this.send({ id, kind, payload: envelope, headers: { ...bare, 'content-type': 'application/cloudevents+json' } });
  }

  answersTo(eventId: string): SourceAnswer[] {
    return this.answers.filter((answer) => answer.eventId === eventId);
  }

  answerTo(eventId: string): Promise<SourceAnswer> {
    return eventually(`an answer to ${eventId.slice(0, 80)}`, () => this.answersTo(eventId).at(-1));
  }

  async receiptFor(eventId: string): Promise<DocumentReceivedV1> {
    const answer = await this.answerTo(eventId);
    if (answer.outcome === 'refused') throw new Error(`${eventId} was refused: ${JSON.stringify(answer.problem)}`);
    return answer;
  }
}
