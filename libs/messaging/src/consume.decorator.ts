import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { MessagePattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { ConsumerName } from './topology/consumers';

/** Nest would answer a failure with "Internal server error"; the runner needs the failure itself. */
@Catch()
class PassOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

const role = (pattern: string) => applyDecorators(MessagePattern(pattern), UseFilters(PassOn));

/** `(batch, tx) → events`: reads the durable consumer of this name. It never acknowledges and owns no publisher. */
export const Consume = (consumer: ConsumerName) => role(consumer);

/** `(batch) → results`, one for each event and in order: what takes time, before the transaction opens. */
export const Prepare = (consumer: ConsumerName) => role(`${consumer}/prepare`);

/** `({ event, failure }, tx) → events`: before an event of this consumer becomes a dead letter. */
export const LastResort = (consumer: ConsumerName) => role(`${consumer}/last-resort`);

/** `(published)`: once the bus has acknowledged what this consumer's handler returned. */
export const AfterPublish = (consumer: ConsumerName) => role(`${consumer}/after-publish`);
