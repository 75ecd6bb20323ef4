import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/**
 * What a log may say of an error: its name, its code and where it came from. Not its message: PostgreSQL's name the row
 * they refused, a parser's quote the text they could not read.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, status } = error as Error & { code?: unknown; constraint?: unknown; status?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim());
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(status === undefined ? {} : { status }),
    at: frames,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

export function createLogger(service: string, level: string): Logger {
  return pino({ level, base: { service }, serializers: { err: describeError, error: describeError } });
}

/** Nest's own messages through the same logger; an error is described, never printed. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = (message: unknown, ...context: unknown[]) => this.write('debug', message, context);
  debug = (message: unknown, ...context: unknown[]) => this.write('debug', message, context);
  verbose = (message: unknown, ...context: unknown[]) => this.write('trace', message, context);
  warn = (message: unknown, ...context: unknown[]) => this.write('warn', message, context);
  error = (message: unknown, ...context: unknown[]) => this.write('error', message, context);
  fatal = (message: unknown, ...context: unknown[]) => this.write('fatal', message, context);

  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, context: unknown[]) {
    const about = context.findLast((part) => typeof part === 'string' && !part.includes('\n'));
    if (message instanceof Error) this.logger[level]({ err: message, context: about }, 'unexpected error');
    else this.logger[level]({ context: about }, level === 'error' || level === 'fatal' ? 'error' : String(message));
  }
}
