import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, ForbiddenException, UnauthorizedException } from '@nestjs/common';

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

  /** @param only the callers for whom this endpoint is; all of them when absent */
  constructor(callers: string, private readonly only?: readonly string[]) {
    this.callers = parseCallers(callers);
  }

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    const offered = digest(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
    let caller: string | undefined;
    for (const [name, secret] of this.callers) if (timingSafeEqual(offered, secret)) caller = name;
    if (caller === undefined) throw new UnauthorizedException('this endpoint is for other services of the plaza');
    if (this.only && !this.only.includes(caller)) throw new ForbiddenException(`this endpoint is not for ${caller}`);
    return true;
  }
}
