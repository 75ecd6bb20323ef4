import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Who may read metrics: whoever knows the token; where there is none, only this machine itself, asking directly. Portal
 * and intake answer metrics on the same port as the public and the sources, who are to be told nothing of the inside.
 */
export class MetricsAccess {
  private readonly expected: Buffer | undefined;

  constructor(token: string | undefined) {
    this.expected = token === undefined ? undefined : digest(`Bearer ${token}`);
  }

  allows({ headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }): boolean {
    if (this.expected) return timingSafeEqual(digest(headers.authorization ?? ''), this.expected);
    // A page of another site that has its name point here sends that name; a proxy on this machine says whom it asks for.
    return LOOPBACK.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(headers.host ?? '') && !FORWARDED.some((name) => name in headers);
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();
