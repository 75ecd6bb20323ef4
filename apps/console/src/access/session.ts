import { createHmac, timingSafeEqual } from 'node:crypto';

/** A session is bounded, however often it is used. */
export const SESSION_MS = 8 * 3_600_000;

export interface Session {
  name: string;
  /** Of the token it was made with; see `Operators.mark`. */
  mark: string;
  /** Milliseconds since 1970. */
  until: number;
}

const sign = (payload: string, secret: string) => createHmac('sha256', secret).update(`console session ${payload}`).digest();

/** The value of the session cookie: what it says, and a signature by this console. */
export function seal(session: Session, secret: string): string {
  const payload = Buffer.from(JSON.stringify([session.name, session.mark, session.until])).toString('base64url');
  return `${payload}.${sign(payload, secret).toString('base64url')}`;
}

/** Undefined for anything that this console did not sign, and for what has ended. */
export function unseal(value: string | undefined, secret: string, now: number): Session | undefined {
  const [payload, signature, ...rest] = (value ?? '').split('.');
  if (!payload || !signature || rest.length > 0) return undefined;
  const offered = Buffer.from(signature, 'base64url');
  const expected = sign(payload, secret);
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) return undefined;
  const [name, mark, until] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string, number];
  return until > now ? { name, mark, until } : undefined;
}

/** Named by the port: cookies do not tell ports apart, and two consoles may run on one machine. */
export const cookieName = (port: number) => `plaza_console_${port}`;

export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
