import { Injectable } from '@nestjs/common';
import type { ClassifiedStatus, Office } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import type { Ruled } from '../holds/holds';
import { notFound } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

/** As classification tells it. */
export interface Application {
  version: string;
  askedBy: string;
  startedAt: string;
  walked: number;
  decided: number;
  waiting: number;
  files: number;
  leftOut: number;
  finishedAt: string | null;
}

export interface PolicyOverview {
  inForce: { version: string; digest: string; summary: { ko: string; en: string } };
  versions: string[];
  applications: Application[];
  /** Changes that wait for a person. */
  waiting: number;
}

/** What the policy would take from what is open. */
export interface PolicyChange {
  change: string;
  policyVersion: string;
  id: string;
  version: number;
  decision: number;
  from: ClassifiedStatus;
  to: ClassifiedStatus;
  shows: 'less' | 'less-and-more';
  rules: { now: string[]; before: string[] };
  foundAt: string;
  agency: Office;
  department: Office;
  documentNumber: string;
  title: string;
  /** Who agreed first; it is done when another does. */
  agreed: { by: string; reason: string; at: string } | null;
}

/** Done, or agreed to by one person of two. */
type Answered = Ruled | { agreed: { change: string } };

export const isAnswer = (answer: string): answer is 'confirm' | 'reject' => answer === 'confirm' || answer === 'reject';

/** The policy by which classification decides, and what it would change. */
@Injectable()
export class Policies {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  async overview(): Promise<PolicyOverview> {
    return await this.get('', {});
  }

  /** A page of the documents that another policy would change; nothing of their content. */
  async diff(query: Record<string, string | undefined>): Promise<unknown> {
    return await this.get('/diff', query);
  }

  async changes(cursor: string | undefined, size: number): Promise<{ items: PolicyChange[]; nextCursor: string | null }> {
    return await this.get('/changes', { cursor, size: String(size) });
  }

  /** @throws ProblemError 400, 409 when another policy is in force */
  async apply(version: unknown, who: OperatorIdentity): Promise<Application> {
    const named = typeof version === 'string' ? version.slice(0, 40) : '';
    return await this.audit.during(
      { who, action: 'decide', subject: `policy ${named}`, detail: { version: named } },
      () => this.post<Application>('/applications', { version: named, by: who.name }),
      ({ walked, finishedAt }) => (finishedAt === null ? `under way, ${walked} walked` : 'finished'),
    );
  }

  /** @throws ProblemError 400, 403 for who agreed first, 404, 409 when another decision stands */
  async answer(change: string, answer: string, reason: unknown, who: OperatorIdentity): Promise<Answered> {
    if (!/^\d{1,18}$/.test(change) || !isAnswer(answer)) throw notFound();
    return await this.audit.during(
      { who, action: 'decide', subject: `policy change ${change}`, detail: { answer } },
      () => this.post<Answered>(`/changes/${change}/${answer}`, { reason, by: who.name }),
      (outcome) => ('agreed' in outcome ? 'agreed; another has to' : `${answer}ed: ${outcome.id}, ${outcome.status}, version ${outcome.version}, decision ${outcome.decision}`),
    );
  }

  private async get<Body>(path: string, query: Record<string, string | undefined>): Promise<Body> {
    return goodOf('classification', await this.upstream.of('classification').get<Body>(`/internal/policy${path}`, query, ANSWERS));
  }

  private async post<Body>(path: string, json: unknown): Promise<Body> {
    return goodOf('classification', await this.upstream.of('classification').post<Body>(`/internal/policy${path}`, {}, [...ANSWERS, 403], { json }));
  }
}
