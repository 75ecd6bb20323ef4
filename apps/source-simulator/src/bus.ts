import { SOURCE_SUBJECTS, type DocumentReceivedV1, type DocumentRefusedV1 } from '@plaza/contracts';
import { connect, headers as natsHeaders, type Msg, type NatsConnection } from 'nats';
import { cloudEventOf, dataOf } from './cloud-event';
import type { Letter } from './letter';

export interface BusOptions {
  url: string;
  user?: string;
  password?: string;
  inboxPrefix?: string;
  system: string;
}

export interface Answers {
  received(receipt: DocumentReceivedV1): void;
  refused(refusal: DocumentRefusedV1): void;
  unreadable(error: unknown): void;
}

/** The source's own connection, as any outside system would make it. It never gives up. */
export class Bus {
  private constructor(
    private readonly connection: NatsConnection,
    private readonly system: string,
  ) {}

  static async connect({ url, user, password, inboxPrefix, system }: BusOptions): Promise<Bus> {
    const connection = await connect({
      servers: url.split(','), user, pass: password, inboxPrefix, name: `source-${system}`,
      maxReconnectAttempts: -1, waitOnFirstConnect: true, reconnectTimeWait: 1_000, ignoreAuthErrorAbort: true,
    });
    return new Bus(connection, system);
  }

  /** Answers come live; what is missed while away comes again, because its letter is sent again. */
  listen(answers: Answers): void {
    const read = <Data>(take: (data: Data) => void) => (error: Error | null, message: Msg) => {
      try {
        if (error) throw error;
        take(dataOf<Data>(message.headers?.get('content-type') ?? '', message.string()));
      } catch (reason) {
        answers.unreadable(reason);
      }
    };
    this.connection.subscribe(SOURCE_SUBJECTS.received(this.system), { callback: read(answers.received) });
    this.connection.subscribe(SOURCE_SUBJECTS.refused(this.system), { callback: read(answers.refused) });
  }

  /** Resolves when the stream has it. That is no receipt yet. No message id: the stream must not swallow a repetition. */
  async publish(letter: Letter): Promise<void> {
    const { headers, payload } = cloudEventOf(letter, this.system);
    const all = natsHeaders();
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    const subject = letter.kind === 'created' ? SOURCE_SUBJECTS.created(this.system) : SOURCE_SUBJECTS.withdrawn(this.system);
    await this.connection.jetstream({ checkAPI: false }).publish(subject, payload, { headers: all });
  }

  async close(): Promise<void> {
    await this.connection.drain();
  }
}
