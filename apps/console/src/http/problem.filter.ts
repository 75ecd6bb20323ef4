import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { UpstreamError } from '@plaza/internal-http';
import { link } from '@plaza/pages';
import { isTransient } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { LoginNeeded } from '../access/access.guard';
import type { Asking } from '../access/decorators';
import { errorPage } from '../pages/error.page';
import { visitOf } from '../view/visit';
import { notFound, ProblemError } from './problem-error';

const FOR_MACHINES = /^\/(?:api\/|health\/|metrics)/;

/** Every failure becomes a problem (RFC 9457) for programs and a page for people; what went wrong inside stays inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request & Asking>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    const forMachines = FOR_MACHINES.test(request.path);
    if (error instanceof LoginNeeded && !forMachines) return response.redirect(303, link('/login', { to: request.originalUrl === '/' ? undefined : request.originalUrl }));
    const { problem, retryAfter } = this.understand(error);
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(Math.ceil(retryAfter / 1000)));
    response.status(problem.status);
    if (forMachines) response.type('application/problem+json').send(JSON.stringify({ ...problem, instance: request.path }));
    else response.type('text/html; charset=utf-8').send(errorPage(visitOf(request), problem));
  }

  private understand(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (error instanceof UpstreamError) {
      this.logger.warn({ err: error, service: error.service }, 'a service behind does not answer');
      return new ProblemError(503, 'upstream-unavailable', `The ${error.service} service does not answer. Try again in a moment.`, undefined, 2_000);
    }
    if (isTransient(error)) {
      this.logger.warn({ err: error }, 'the database does not answer');
      return new ProblemError(503, 'database-unavailable', 'The database does not answer. Try again in a moment.', undefined, 2_000);
    }
    const status = error instanceof HttpException ? error.getStatus() : Number((error as { status?: unknown } | null)?.status ?? 500);
    if (status === 404) return notFound();
    if (status >= 400 && status < 500) return new ProblemError(status, 'bad-request', 'The request was not understood.');
    this.logger.error({ err: error }, 'unexpected error');
    return new ProblemError(500, 'unexpected', 'Something went wrong here.');
  }
}
