import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { OperatorIdentity, RightName } from './operators';

export const OPEN = 'console:open';
export const RIGHT = 'console:right';

/** For everybody who reaches the console: the login page and what it needs. Everything else needs an operator. */
export const Open = () => SetMetadata(OPEN, true);

/** Needs an operator who has this right; without it the answer is 403. */
export const Right = (right: RightName) => SetMetadata(RIGHT, right);

/** What the guard found out about who asks. */
export interface Asking {
  operator?: OperatorIdentity;
}

/** Who asks: `@Operator() operator: OperatorIdentity`. */
export const Operator = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Request & Asking>().operator!);
