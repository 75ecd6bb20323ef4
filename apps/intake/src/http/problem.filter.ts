import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Injectable } from '@nestjs/common';
import { isTransient } from '@plaza/persistence';
import { StorageUnavailableError } from '@plaza/storage';
import { LOGGER } from '@plaza/telemetry';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { Refusal, type RefusalStatus } from '../submissions/refusal';

const STATUSES: readonly number[] = [400, 401, 403, 404, 409, 413, 415, 429, 503] satisfies RefusalStatus[];

/** Every failure as problem details (RFC 9457); of unexpected ones nothing but that they happened. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    const refusal = this.refusalOf(error);
    if (refusal.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (refusal.status === 503) response.setHeader('Retry-After', '1');
    response.status(refusal.status).type('application/problem+json').send(JSON.stringify(refusal.problem));
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    // The router's own errors, as of an address that cannot be decoded, say their status as a property.
    const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
    if (STATUSES.includes(status as RefusalStatus)) return new Refusal(status as RefusalStatus);
    if (isTransient(error) || error instanceof StorageUnavailableError) {
      this.log.warn({ err: error }, 'the database or the storage is away');
      return new Refusal(503);
    }
    this.log.error({ err: error }, 'request failed');
    return new Refusal(500);
  }
}
