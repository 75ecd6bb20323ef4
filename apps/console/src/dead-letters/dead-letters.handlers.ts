import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { Consume, isOwn, type DeadLetterV1, type Emission, type Received, type ReplayedV1 } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { copy, type Side } from './dead-letters';
import { standingFor } from './stray';

/** Copies dead letters out of their streams. */
@Controller()
export class DeadLettersHandlers {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  @Consume('console-dead-letters-restricted')
  async restricted(@Payload() batch: Received<undefined>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    return await this.copy(batch, 'restricted', tx);
  }

  @Consume('console-dead-letters-public')
  async public(@Payload() batch: Received<undefined>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    return await this.copy(batch, 'public', tx);
  }

  private async copy(batch: Received<undefined>[], side: Side, tx: Transaction): Promise<Emission[]> {
    await copy(tx, side, batch.map((message) => this.read(message)));
    return [];
  }

  /** What is no letter, or none that its sender may send, is shown as such. */
  private read(received: Received<undefined>): DeadLetterV1 | ReplayedV1 {
    const { sequence, subject } = received;
    const message = parsed(received.payload);
    if (message && isOwn(message, subject)) return message;
    const code = message ? 'FOREIGN' : 'UNREADABLE';
    this.logger.error({ sequence, subject, code }, 'not a dead letter of its sender');
    return standingFor(received, code);
  }
}

function parsed(payload: Uint8Array): DeadLetterV1 | ReplayedV1 | undefined {
  let message: Partial<DeadLetterV1> | ReplayedV1 | null;
  try {
    message = JSON.parse(Buffer.from(payload).toString());
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  if ('replayed' in message) return typeof message.letter === 'string' ? message : undefined;
  const texts = [message.service, message.consumer, message.failedAt, message.payload, message.reason?.code];
  return texts.every((text) => typeof text === 'string') && !Number.isNaN(Date.parse(message.failedAt!)) ? (message as DeadLetterV1) : undefined;
}
