import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { visited, type Visited } from '@plaza/pages';
import type { Request } from 'express';
import type { Asking } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import type { Messages } from '../language/ko';
import { messages } from '../language/messages';

/** Who reads which page in which language: all that a view needs to know of the request. */
export interface Visit extends Visited {
  t: Messages;
  now: Date;
  /** Absent on the login page and on errors before it. */
  operator: OperatorIdentity | undefined;
}

export function visitOf(request: Request & Asking, now = new Date()): Visit {
  const page = visited(request);
  return { ...page, t: messages[page.language], now, operator: request.operator };
}

/** `@PageVisit() visit: Visit` in a page's handler. */
export const PageVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context.switchToHttp().getRequest<Request & Asking>()));
