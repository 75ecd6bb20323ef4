import { HttpException, type ValidationError } from '@nestjs/common';
import type { FieldError, Problem } from '@plaza/contracts';
import { STATUS_CODES } from 'node:http';

/** An answer that is a problem (RFC 9457): what is wrong, and which field. */
export class ProblemError extends HttpException {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(status: number, code: string, detail: string, errors?: FieldError[]) {
    super(detail, status);
    this.problem = { type: `urn:open-plaza:problem:${code}`, title: STATUS_CODES[status] ?? 'Error', status, detail, ...(errors && { errors }) };
  }
}

export const notFound = () => new ProblemError(404, 'not-found', 'There is nothing at this address.');

/** Names each bad parameter and what it should have been; never repeats the value. */
export const badParameters = (errors: FieldError[] | undefined) =>
  new ProblemError(400, 'bad-parameters', `Not understood: ${errors?.map(({ field }) => field).join(', ') || 'the question'}.`, errors);

export const badCursor = () => badParameters([{ field: 'cursor', message: 'cursor must be the nextCursor of the page before' }]);

export const badFields = (errors: ValidationError[]) =>
  badParameters(errors.map(({ property, constraints }) => ({ field: property, message: Object.values(constraints ?? {}).join('; ') })));
