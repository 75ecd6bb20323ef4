import { randomBytes } from 'node:crypto';
import { context, propagation } from '@opentelemetry/api';

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The trace (W3C Trace Context) in which something arrives: the active span's, else the one its sender gave, else a new
 * one. It is stored with the register's line, so that every later emission continues it.
 */
export function traceparentOf(given: string | undefined): string {
  const active: { traceparent?: string } = {};
  propagation.inject(context.active(), active);
  for (const candidate of [active.traceparent, given]) if (candidate && TRACEPARENT.test(candidate)) return candidate;
  const random = randomBytes(24).toString('hex');
  return `00-${random.slice(0, 32)}-${random.slice(32)}-01`;
}
