import { Injectable } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

/** A document that is reported although a person has looked at it before. */
export interface ReportedAgain {
  id: string;
  version: number;
  count: number;
  since: string;
}

/** What readers report, as far as it keeps no document. */
@Injectable()
export class Reports {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** Oldest first. */
  async list(): Promise<{ items: ReportedAgain[] }> {
    return goodOf('classification', await this.upstream.of('classification').get<{ items: ReportedAgain[] }>('/internal/reports', {}, ANSWERS));
  }

  /** Somebody has looked, and leaves the document as it is. @throws ProblemError 404 where none waits */
  async dismiss(id: string, who: OperatorIdentity): Promise<{ id: string; dismissed: number }> {
    if (!CODE.test(id)) throw notFound();
    return await this.audit.during(
      { who, action: 'dismiss', subject: id },
      async () => goodOf('classification', await this.upstream.of('classification').post<{ id: string; dismissed: number }>(`/internal/reports/${id}/dismiss`, {}, ANSWERS, { json: {} })),
      ({ dismissed }) => `dismissed: ${dismissed}`,
    );
  }
}
