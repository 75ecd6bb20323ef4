import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import { Sources, type Source } from '../sources';
import { Refusal } from '../submissions/refusal';

type SourceRequest = Request & { source: Source };

export const bearerOf = ({ headers }: Request) => /^Bearer (\S{1,512})$/i.exec(headers.authorization ?? '')?.[1] ?? '';

/** Lets a source system in by its key. */
@Injectable()
export class SourceGuard implements CanActivate {
  constructor(private readonly sources: Sources) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<SourceRequest>();
    const source = this.sources.byKey(bearerOf(request));
    if (!source) throw new Refusal(401);
    request.source = source;
    return true;
  }
}

/** Counts by source, whichever address and route it uses; after `SourceGuard`. */
@Injectable()
export class SourceThrottle extends ThrottlerGuard {
  protected override getTracker({ source }: Record<string, unknown>): Promise<string> {
    return Promise.resolve((source as Source).system);
  }

  protected override generateKey(_context: ExecutionContext, tracker: string): string {
    return tracker;
  }
}

/** The source system that asks. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SourceRequest>().source);
