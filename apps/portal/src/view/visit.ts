import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { visited, type Visited } from '@plaza/pages';
import type { Request } from 'express';
import { messages } from '../language/language';
import type { Messages } from '../language/ko';

/** Who reads which page in which language: all that a view needs to know of the request. */
export interface Visit extends Visited {
  t: Messages;
  now: Date;
}

export function visitOf(request: Request, now = new Date()): Visit {
  const page = visited(request);
  return { ...page, t: messages[page.language], now };
}

export const ReaderVisit = createParamDecorator((_: unknown, context: ExecutionContext) => visitOf(context.switchToHttp().getRequest<Request>()));
