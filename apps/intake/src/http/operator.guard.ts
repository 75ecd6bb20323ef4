import { createHash, timingSafeEqual } from 'node:crypto';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refusal } from '../submissions/refusal';
import { bearerOf } from './source.guard';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();

/** Lets operators in by their token, compared in constant time. */
export class OperatorGuard implements CanActivate {
  private readonly expected: Buffer;

  constructor(token: string) {
    this.expected = digest(token);
  }

  canActivate(context: ExecutionContext): boolean {
    if (!timingSafeEqual(digest(bearerOf(context.switchToHttp().getRequest<Request>())), this.expected)) throw new Refusal(401);
    return true;
  }
}
