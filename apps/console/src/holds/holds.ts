import { Injectable } from '@nestjs/common';
import { CODE, type ClassifiedStatus, type Hold, type HoldPage, type PublicDocument, type Tombstone } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound, ProblemError } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';
import type { MaskingOfForm } from './ruling-form';

export interface Ruled {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
}

/** What narrows the queue; classification says what is wrong with it. */
export interface HoldFilter {
  department?: string | undefined;
  code?: string | undefined;
  hours?: string | undefined;
}

/** What the public would see if it opened in part like this. */
export interface Preview {
  status: ClassifiedStatus;
  title: string;
  text: string | null;
  attachments: PublicDocument['attachments'];
}

export interface Report {
  reportId: string;
  version: number;
  note: string;
  reportedAt: string;
  holds: boolean;
}

/** What needs a second person before it is decided. */
export interface Proposed {
  proposal: { proposalId: string; id: string; version: number; decision: number; needs: string[]; proposedAt: string };
}

/** Documents that wait for a person. */
@Injectable()
export class Holds {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** Oldest first. What was withdrawn meanwhile waits for nobody; only publication knows that. */
  async list(cursor: string | undefined, size: number, filter: HoldFilter = {}): Promise<HoldPage> {
    const answer = await this.upstream.of('classification').get<HoldPage>('/internal/holds', { cursor, size: String(size), ...filter }, ANSWERS);
    const page = goodOf('classification', answer);
    if (page.items.length === 0) return page;
    const ids = page.items.map(({ id }) => id).join(',');
    const { body } = await this.upstream.of('publication').get<{ documents: (PublicDocument | Tombstone)[] }>('/internal/documents', { ids });
    const withdrawn = new Map(body.documents.filter(({ status }) => status === 'withdrawn').map(({ id, version }) => [id, version]));
    return { ...page, items: page.items.filter(({ id, version }) => version > (withdrawn.get(id) ?? 0)) };
  }

  /** How this document stands; null when nobody knows it, or it has been withdrawn. */
  async find(id: string): Promise<Hold | null> {
    if (!CODE.test(id)) return null;
    const { status, body } = await this.upstream.of('classification').get<Hold>(`/internal/holds/${id}`, {}, [200, 404]);
    return status === 200 ? body : null;
  }

  /** What lifts a mask shows something of the original: such a look is written down. @throws ProblemError 404, 409 for a withdrawn document */
  async preview(id: string, masking: MaskingOfForm, who: OperatorIdentity): Promise<Preview> {
    if (!CODE.test(id)) throw notFound();
    const look = async () => goodOf('classification', await this.upstream.of('classification').post<Preview>(`/internal/holds/${id}/preview`, {}, ANSWERS, { json: masking }));
    return masking.shown.length === 0 ? await look() : await this.audit.during({ who, action: 'payload', subject: id, detail: { what: 'preview' } }, look, () => 'shown');
  }

  /** What readers say is exposed: personal itself, so only for who may see content, and each look is written down. */
  async reports(id: string, who: OperatorIdentity): Promise<Report[]> {
    return await this.audit.during(
      { who, action: 'payload', subject: id, detail: { what: 'reports' } },
      async () => goodOf('classification', await this.upstream.of('classification').get<{ items: Report[] }>(`/internal/holds/${id}/reports`, {}, ANSWERS)).items,
      ({ length }) => `shown: ${length}`,
    );
  }

  /**
   * Decided, or proposed where it needs a second person.
   * @throws ProblemError 400 naming the field, 404, 409 for a stale decision, 422 for what cannot be meant
   */
  async decide(id: string, ruling: Record<string, unknown>, who: OperatorIdentity): Promise<Ruled | Proposed> {
    if (!CODE.test(id)) throw notFound();
    if (typeof ruling !== 'object' || ruling === null || Array.isArray(ruling)) throw new ProblemError(400, 'invalid', 'The body must be a JSON object.', [{ field: '(data)', message: 'must be a JSON object' }]);
    const number = (name: string) => (typeof ruling[name] === 'number' ? ruling[name] : null);
    const status = typeof ruling.status === 'string' ? ruling.status.slice(0, 20) : null;
    return await this.audit.during(
      { who, action: 'decide', subject: id, detail: { version: number('version'), decision: number('decision'), status } },
      async () => goodOf('classification', await this.upstream.of('classification').post<Ruled | Proposed>(`/internal/holds/${id}/decide`, {}, ANSWERS, { json: { ...ruling, by: who.name } })),
      (outcome) => ('proposal' in outcome ? `proposed: ${outcome.proposal.proposalId}` : `${outcome.status}, version ${outcome.version}, decision ${outcome.decision}`),
    );
  }
}
