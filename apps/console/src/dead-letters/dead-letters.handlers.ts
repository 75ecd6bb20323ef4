import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { Consume, type DeadLetterV1, type Emission, type Received, type ReplayedV1 } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { copy, type Side } from './dead-letters';

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
    await copy(tx, side, batch.flatMap((message) => this.read(message)));
    return [];
  }

  /** Only services publish here; what is no letter all the same stays in its stream. */
  private read({ payload, sequence }: Received<undefined>): (DeadLetterV1 | ReplayedV1)[] {
    try {
      const message = JSON.parse(Buffer.from(payload).toString()) as Partial<DeadLetterV1> | ReplayedV1;
      if ('replayed' in message) return typeof message.letter === 'string' ? [message] : [];
      const texts = [message.service, message.consumer, message.failedAt, message.payload, message.reason?.code];
      if (texts.every((text) => typeof text === 'string') && !Number.isNaN(Date.parse(message.failedAt!))) return [message as DeadLetterV1];
    } catch (error) {
      this.logger.error({ err: error, sequence }, 'a dead letter cannot be read');
      return [];
    }
    this.logger.error({ sequence }, 'a dead letter is not one');
    return [];
  }
}
