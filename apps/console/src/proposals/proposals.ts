import { Injectable } from '@nestjs/common';
import type { ClassifiedStatus, Office } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import type { Ruled } from '../holds/holds';
import { notFound, ProblemError } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

/** What one person rules and a second has to agree to, as classification lists it. */
export interface Proposal {
  proposalId: string;
  id: string;
  version: number;
  decision: number;
  ruling: {
    status: 'open' | 'partial' | 'closed' | 'unchanged';
    grounds: { item: number; reason?: string | null }[];
    spans: { part: string; start?: number | null; end?: number | null; item: number; reason?: string | null }[];
    shown: { part: string; start?: number | null; end?: number | null }[];
    files: { index: number; status: 'open' | 'partial' | 'closed'; grounds: { item: number; reason?: string | null }[] }[];
  };
  needs: string[];
  by: string;
  reason: string;
  proposedAt: string;
  documentNumber: string;
  title: string;
  agency: Office;
  department: Office;
  status: ClassifiedStatus;
}

const PROPOSAL_ID = /^[0-9a-f-]{36}$/;

/** What waits for a second person. */
@Injectable()
export class Proposals {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** Oldest first. */
  async list(): Promise<{ items: Proposal[] }> {
    return goodOf('classification', await this.upstream.of('classification').get<{ items: Proposal[] }>('/internal/proposals', {}, ANSWERS));
  }

  /** @throws ProblemError 404 for one that waits for nobody any more */
  async find(proposalId: string): Promise<Proposal> {
    const proposal = (await this.list()).items.find((one) => one.proposalId === proposalId);
    if (!proposal) throw notFound();
    return proposal;
  }

  /** @throws ProblemError 400, 403 for who proposed it, 404, 409 once it is answered or another decision stands, 422 */
  async confirm(proposalId: string, reason: unknown, who: OperatorIdentity): Promise<Ruled> {
    return await this.audit.during(
      { who, action: 'confirm', subject: known(proposalId) },
      () => this.answer<Ruled>(proposalId, 'confirm', reason, who),
      ({ id, version, decision, status }) => `${id}: ${status}, version ${version}, decision ${decision}`,
    );
  }

  /** @throws ProblemError 400, 404, 409 */
  async reject(proposalId: string, reason: unknown, who: OperatorIdentity): Promise<{ proposalId: string; outcome: string }> {
    return await this.audit.during({ who, action: 'reject', subject: known(proposalId) }, () => this.answer<{ proposalId: string; outcome: string }>(proposalId, 'reject', reason, who), ({ outcome }) => outcome);
  }

  private async answer<Body>(proposalId: string, what: 'confirm' | 'reject', reason: unknown, { name }: OperatorIdentity): Promise<Body> {
    if (typeof reason !== 'string' || reason.trim() === '') throw new ProblemError(400, 'invalid', 'reason must say why.', [{ field: 'reason', message: 'must say why' }]);
    const content = { json: { reason: reason.trim(), by: name } };
    return goodOf('classification', await this.upstream.of('classification').post<Body>(`/internal/proposals/${proposalId}/${what}`, {}, [...ANSWERS, 403], content));
  }
}

function known(proposalId: string): string {
  if (!PROPOSAL_ID.test(proposalId)) throw notFound();
  return proposalId;
}
