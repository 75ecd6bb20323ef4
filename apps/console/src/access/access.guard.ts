import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { HealthController, MetricsController } from '@plaza/telemetry';
import type { Request } from 'express';
import { ConsoleConfig } from '../config';
import { notFound, ProblemError } from '../http/problem-error';
import { type Asking, OPEN, RIGHT } from './decorators';
import { type OperatorIdentity, Operators, type RightName } from './operators';
import { Origins } from './origins';
import { cookieName, cookieOf, unseal } from './session';
import { LoginThrottle } from './throttle';

const SAFE = new Set(['GET', 'HEAD']);

/** Nobody is logged in; a page leads to the login. */
export class LoginNeeded extends ProblemError {
  constructor() {
    super(401, 'login', 'Authorization: Bearer <operator token>, or a session of the login page.');
  }
}

/** Every request passes here: is it meant for this console, does it come from its own pages, who asks, and may they? */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly origins: Origins;

  constructor(
    private readonly config: ConsoleConfig,
    private readonly operators: Operators,
    private readonly throttle: LoginThrottle,
    private readonly reflector: Reflector,
  ) {
    this.origins = new Origins(config.CONSOLE_ORIGINS);
  }

  canActivate(context: ExecutionContext): boolean {
    // Asked by whatever name the supervisor and Prometheus know; they say nothing of any document. Metrics have a token of their own.
    if (context.getClass() === HealthController || context.getClass() === MetricsController) return true;
    const request = context.switchToHttp().getRequest<Request & Asking>();
    if (!this.origins.isHost(request.headers.host)) throw new ProblemError(421, 'host', 'The console does not go by this name; see CONSOLE_ORIGINS.');
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    this.checkOrigin(request, token !== undefined);
    request.operator = token === undefined ? this.bySession(request) : this.byToken(token, request.socket.remoteAddress ?? '');
    if (request.operator === undefined && !this.ask<boolean>(OPEN, context)) throw new LoginNeeded();
    const right = this.ask<RightName>(RIGHT, context);
    if (right !== undefined && !request.operator?.rights.includes(right)) throw new ProblemError(403, 'right', `This needs the right "${right}".`);
    // No id has a NUL, which PostgreSQL would not even compare.
    if (request.path.includes('%00')) throw notFound();
    return true;
  }

  /** What changes something must come from a page of ours, or from a program that shows the token itself. */
  private checkOrigin({ method, headers }: Request, byToken: boolean): void {
    if (SAFE.has(method)) return;
    const { origin, host } = headers;
    if (origin === undefined ? byToken : this.origins.fits(origin, host!)) return;
    throw new ProblemError(403, 'origin', 'This was not asked by a page of this console.');
  }

  private bySession({ headers }: Request): OperatorIdentity | undefined {
    const session = unseal(cookieOf(headers.cookie, cookieName(this.config.PORT)), this.config.SESSION_SECRET, Date.now());
    return session && session.mark === this.operators.mark(session.name) ? this.operators.byName(session.name) : undefined;
  }

  private byToken(token: string, address: string): OperatorIdentity {
    const operator = this.operators.byToken(token);
    if (operator) return operator;
    const wait = this.throttle.wait(address);
    if (wait > 0) throw new ProblemError(429, 'too-many-attempts', 'Too many wrong tokens from this address.', undefined, wait);
    this.throttle.failed(address);
    throw new LoginNeeded();
  }

  private ask<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}
