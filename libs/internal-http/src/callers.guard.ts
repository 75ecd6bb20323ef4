import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, UnauthorizedException } from '@nestjs/common';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Who may ask this service: `name:secret,name:secret`, one secret for each caller. */
export function parseCallers(text: string): Map<string, Buffer> {
  return new Map(
    text.split(',').filter(Boolean).map((entry) => {
      const [name, secret] = entry.split(':', 2);
      if (!name || !secret) throw new Error('CALLERS must be name:secret,name:secret');
      return [name, digest(secret)];
    }),
  );
}

/** Lets known callers in by `Authorization: Bearer <secret>`, compared in constant time. */
export class CallersGuard implements CanActivate {
  private readonly callers: Map<string, Buffer>;

  constructor(callers: string) {
    this.callers = parseCallers(callers);
  }

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    const offered = digest(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
    let known = false;
    for (const secret of this.callers.values()) known = timingSafeEqual(offered, secret) || known;
    if (!known) throw new UnauthorizedException('this endpoint is for other services of the plaza');
    return true;
  }
}
