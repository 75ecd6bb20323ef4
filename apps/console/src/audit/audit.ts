import { Inject, Injectable } from '@nestjs/common';
import { UpstreamError } from '@plaza/internal-http';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { OperatorIdentity } from '../access/operators';
import { ProblemError } from '../http/problem-error';

export const ACTIONS = ['replay', 'payload', 'withdraw', 'decide', 'confirm', 'reject', 'dismiss'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Act {
  who: OperatorIdentity;
  action: Action;
  /** What it was done to: the id of a dead letter, a document or a proposal. */
  subject: string;
  /** What was asked for; never content. */
  detail?: Record<string, string | number | null>;
}

export interface AuditEntry {
  entry: string;
  at: string;
  who: string;
  action: Action;
  subject: string;
  detail: Record<string, string | number | null>;
  /** Null when the console ended before it was known. */
  outcome: string | null;
}

/** What operators did. The database takes new entries and no changes to any. */
@Injectable()
export class Audit {
  constructor(
    private readonly source: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Writes down who asks for what, has it done, and writes down what came of it. Without the first nothing is done. */
  async during<T>(act: Act, work: () => Promise<T>, outcomeOf: (result: T) => string = () => 'done'): Promise<T> {
    const begun = await this.write(act, null, null);
    try {
      const result = await work();
      await this.close(act, begun, outcomeOf(result));
      return result;
    } catch (error) {
      await this.close(act, begun, failureOf(error));
      throw error;
    }
  }

  /** Newest first; `before` is an entry's number. */
  async list(before: string | undefined, size: number): Promise<{ items: AuditEntry[]; nextCursor: string | null }> {
    const rows: (Omit<AuditEntry, 'at' | 'detail'> & { at: Date; detail: string })[] = await this.source.query(
      `SELECT a.entry, a.at, a.who, a.action, a.subject, a.detail, o.outcome FROM audit a LEFT JOIN audit o ON o.begun = a.entry
       WHERE a.begun IS NULL AND a.entry < coalesce($1::bigint, 9223372036854775807) ORDER BY a.entry DESC LIMIT $2`,
      [before ?? null, size + 1],
    );
    const items = rows.slice(0, size).map(({ at, detail, ...row }) => ({ ...row, at: at.toISOString(), detail: JSON.parse(detail) as AuditEntry['detail'] }));
    return { items, nextCursor: rows.length > size ? items.at(-1)!.entry : null };
  }

  /** What was done is done, whether or not its outcome can be written down. */
  private async close(act: Act, begun: string, outcome: string): Promise<void> {
    try {
      await this.write({ ...act, detail: {} }, begun, outcome);
    } catch (error) {
      this.logger.error({ err: error, entry: begun, outcome }, 'the outcome of an act is not in the audit trail');
    }
  }

  private async write({ who, action, subject, detail = {} }: Act, begun: string | null, outcome: string | null): Promise<string> {
    const [{ entry }] = await this.source.query(
      'INSERT INTO audit (who, action, subject, detail, begun, outcome) VALUES ($1, $2, $3, $4, $5, $6) RETURNING entry',
      [who.name, action, subject.slice(0, 200), JSON.stringify(detail), begun, outcome],
    );
    return entry;
  }
}

function failureOf(error: unknown): string {
  if (error instanceof ProblemError) return `refused: ${error.problem.status} ${error.problem.type.split(':').at(-1)}`;
  return error instanceof UpstreamError ? `failed: ${error.service} does not answer` : 'failed';
}
