import { keepSpan } from '@plaza/telemetry';
import { emit, type Emission } from '../publishing/emission';
import { PermanentError } from '../failures';
import type { EventPublisher, PublishOptions } from '../publishing/event-publisher';
import type { ConsumerDefinition } from '../topology/consumers';
import { DEAD_LETTER_SUBJECT } from '../topology/consumers';
import type { Opened } from '../consuming/delivery';
import { identityOf, identityOfId } from '../consuming/identity';
import type { Logger } from 'pino';
import { DeadLetter, deadLetterOf, type DeadIdentity, type DeadLetterV1 } from './dead-letter';

export interface GivenUp {
  delivery: Opened;
  error: unknown;
  attempts: number;
  /** What the handler leaves in its place; sent before the letter. */
  lastWords: Emission[];
  /** The letter whose replay failed. */
  replayed?: { id: string; replays: number } | undefined;
}

/** Stores what a consumer gives up, with its evidence. */
export class GivingUp {
  constructor(
    private readonly consumer: string,
    private readonly definition: ConsumerDefinition,
    private readonly publisher: EventPublisher,
    private readonly logger: Logger,
  ) {}

  /** @throws BusUnavailableError when `options` set an end to waiting for the bus */
  async store({ delivery, error, attempts, lastWords, replayed }: GivenUp, options: PublishOptions): Promise<void> {
    const { service, stream } = this.definition;
    // Who only copies dead letters has none: what it cannot copy stays where it is.
    if (DEAD_LETTER_SUBJECT[service] === undefined) return;
    const about = { service, consumer: this.consumer, stream, attempts, identity: this.identify(delivery), failedAt: new Date().toISOString() };
    const letter: DeadLetterV1 = {
      ...deadLetterOf(delivery, about, error),
      ...(replayed && { replayOf: replayed.id, replays: replayed.replays }),
    };
    await this.send(delivery, lastWords, options);
    this.mark(delivery, letter);
    // Too large with its payload: better a letter without than none, and a consumer that stands still for it.
    if (await this.send(delivery, [emit(DeadLetter, letter, delivery.event)], options)) return;
    await this.send(delivery, [emit(DeadLetter, { ...letter, payload: '', headers: {} }, delivery.event)], options);
  }

  /** False when the bus will never take it: trying that for ever would stop every other event. */
  private async send({ event }: Opened, emissions: Emission[], options: PublishOptions): Promise<boolean> {
    try {
      await this.publisher.publish(emissions, options);
      return true;
    } catch (failure) {
      if (!(failure instanceof PermanentError)) throw failure;
      this.logger.error({ err: failure, consumer: this.consumer, event: event.id }, 'not taken by the bus: given up without it');
      return false;
    }
  }

  /** Where the document's trace is looked at, sampled or not. */
  private mark({ event }: Opened, { reason }: DeadLetterV1): void {
    keepSpan(`dead letter ${this.consumer}`, event.traceparent, {
      'messaging.system': 'nats',
      'messaging.consumer.group.name': this.consumer,
      'messaging.message.id': event.id,
      'plaza.outcome': 'dead letter',
      'plaza.reason': /^\w{1,64}$/.test(reason.code) ? reason.code : 'UNEXPECTED',
    }, true);
  }

  private identify({ event, broken }: Opened): DeadIdentity | null {
    if (this.definition.raw || broken !== undefined) return null;
    const { source, documentId, state } = this.definition.headersOnly ? identityOfId(event.id) : identityOf(event.type, event.data);
    return { source, documentId, ...state };
  }
}
