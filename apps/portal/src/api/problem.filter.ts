import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Problem } from '@plaza/contracts';
import { UpstreamError } from '@plaza/internal-http';
import { SearchParameterError } from '@plaza/search-index';
import { LOGGER } from '@plaza/telemetry';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { errorPage } from '../pages/error.page';
import { visitOf } from '../view/visit';
import { badParameters, notFound, ProblemError } from './problem-error';

const FOR_MACHINES = /^\/(?:api\/|feeds\/|calendar\.ics$|health\/|metrics)/;

/** Every failure becomes a problem (RFC 9457) for programs and a page for people; what went wrong inside stays inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { problem } = this.understand(error);
    if (response.headersSent) return void response.destroy();
    if (problem.status === 503 && !response.hasHeader('Retry-After')) response.setHeader('Retry-After', '2');
    response.status(problem.status).setHeader('Cache-Control', 'no-store');
    if (FOR_MACHINES.test(request.path)) response.type('application/problem+json').send(JSON.stringify({ ...problem, instance: request.path }));
    else response.type('text/html; charset=utf-8').send(errorPage(visitOf(request), problem));
  }

  private understand(error: unknown): { problem: Problem } {
    if (error instanceof ProblemError) return error;
    if (error instanceof SearchParameterError) return badParameters(error.errors);
    if (error instanceof UpstreamError) {
      this.logger.warn({ err: error, service: error.service }, 'a service behind does not answer');
      return new ProblemError(503, 'upstream-unavailable', `The ${error.service} service does not answer. Try again in a moment.`);
    }
    const status = error instanceof HttpException ? error.getStatus() : Number((error as { status?: unknown } | null)?.status ?? 500);
    if (status === 404) return notFound();
    if (status === 429) return new ProblemError(429, 'too-many-requests', 'Too many requests from this address. Try again in a moment.');
    if (status >= 400 && status < 500) return new ProblemError(status, 'bad-request', 'The request was not understood.');
    this.logger.error({ err: error }, 'unexpected error');
    return new ProblemError(500, 'unexpected', 'Something went wrong here.');
  }
}
