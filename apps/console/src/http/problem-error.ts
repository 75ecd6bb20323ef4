import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { FieldError, Problem } from '@plaza/contracts';

/** An answer that is a problem (RFC 9457): what is wrong, and which field. */
export class ProblemError extends HttpException {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(
    status: number,
    code: string,
    detail: string,
    errors?: FieldError[],
    /** Milliseconds after which to try again, sent as Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(detail, status);
    this.problem = { type: `urn:open-plaza:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, ...(errors && { errors }) };
  }
}

export const notFound = () => new ProblemError(404, 'not-found', 'There is nothing at this address.');
