import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { ConsoleConfig } from '../config';

export const RIGHTS = ['replay', 'payload', 'withdraw', 'decide'] as const;
export type RightName = (typeof RIGHTS)[number];

/** Somebody who showed a token: who acts, for the audit trail, and what they may do. */
export interface OperatorIdentity {
  name: string;
  rights: readonly RightName[];
}

interface Known extends OperatorIdentity {
  digest: Buffer;
}

export const digestOf = (token: string) => createHash('sha256').update(token).digest();

/** Those who may use the console, by the digests of their tokens. A file that cannot be read leaves those known before. */
@Injectable()
export class Operators {
  private known: Known[] = [];
  private readAt = '';

  constructor(
    private readonly config: ConsoleConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.known = parse(readFileSync(config.OPERATORS_FILE, 'utf8'));
    this.readAt = this.stamp();
  }

  /** Compares with every operator, so that the time taken tells nothing. */
  byToken(token: string): OperatorIdentity | undefined {
    const offered = digestOf(token);
    let found: Known | undefined;
    for (const operator of this.current()) if (timingSafeEqual(operator.digest, offered)) found = operator;
    return found;
  }

  byName(name: string): OperatorIdentity | undefined {
    return this.current().find((operator) => operator.name === name);
  }

  /** Something short that changes with the operator's token: a session made with the old one ends. */
  mark(name: string): string {
    return this.current().find((operator) => operator.name === name)?.digest.toString('hex').slice(0, 16) ?? '';
  }

  private current(): Known[] {
    try {
      const stamp = this.stamp();
      if (stamp !== this.readAt) {
        this.known = parse(readFileSync(this.config.OPERATORS_FILE, 'utf8'));
        this.readAt = stamp;
      }
    } catch (error) {
      this.logger.error({ err: error }, 'the operators file cannot be read; those known before stay');
    }
    return this.known;
  }

  private stamp(): string {
    const { mtimeMs, size, ino } = statSync(this.config.OPERATORS_FILE);
    return `${mtimeMs} ${size} ${ino}`;
  }
}

/** @throws Error that names the operator whose entry is wrong, never what it says */
export function parse(text: string): Known[] {
  const entries = Object.entries(JSON.parse(text) as Record<string, { tokenSha256?: unknown; rights?: unknown }>);
  return entries.map(([name, { tokenSha256, rights }]) => {
    if (typeof tokenSha256 !== 'string' || !/^[0-9a-f]{64}$/.test(tokenSha256)) throw new Error(`the tokenSha256 of operator ${name} is not a SHA-256 in hexadecimal`);
    if (!Array.isArray(rights)) throw new Error(`the rights of operator ${name} are not a list`);
    return { name, digest: Buffer.from(tokenSha256, 'hex'), rights: RIGHTS.filter((right) => rights.includes(right)) };
  });
}
