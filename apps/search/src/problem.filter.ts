import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Problem } from '@plaza/contracts';
import { UpstreamError } from '@plaza/internal-http';
import { SearchParameterError } from '@plaza/search-index';
import type { Response } from 'express';

/** Problem details, RFC 9457. What is not the caller's fault is told to nobody but the log. */
@Catch(SearchParameterError, UpstreamError, HttpException)
export class ProblemFilter implements ExceptionFilter {
  catch(error: SearchParameterError | UpstreamError | HttpException, host: ArgumentsHost): void {
    const problem = problemOf(error);
    host.switchToHttp().getResponse<Response>().status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function problemOf(error: SearchParameterError | UpstreamError | HttpException): Problem {
  if (error instanceof SearchParameterError) {
    return {
      type: 'urn:open-plaza:problem:parameters', title: 'Bad Request', status: 400,
      detail: 'Some parameters of the search are wrong.', errors: error.errors,
    };
  }
  if (error instanceof UpstreamError) {
    return { type: 'urn:open-plaza:problem:upstream', title: 'Service Unavailable', status: 503, detail: 'The public register does not answer.' };
  }
  return { type: 'about:blank', title: error.message, status: error.getStatus() };
}
