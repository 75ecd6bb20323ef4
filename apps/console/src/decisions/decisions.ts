import { Injectable } from '@nestjs/common';
import { CODE, type FileInspection, type Inspection } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound, ProblemError } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

export interface Which {
  version: string | undefined;
  decision: string | undefined;
}

const NUMBER = /^[1-9]\d{0,8}$/;

/** What led to a decision, with the original: every look is written down before it is taken. */
@Injectable()
export class Decisions {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** @throws ProblemError 404 for an unknown decision */
  async document(id: string, which: Which, who: OperatorIdentity): Promise<Inspection> {
    return await this.look<Inspection>(id, '', which, who);
  }

  async file(id: string, index: string, which: Which, who: OperatorIdentity): Promise<FileInspection> {
    if (!/^\d{1,3}$/.test(index)) throw notFound();
    return await this.look<FileInspection>(id, `/files/${index}`, which, who);
  }

  private async look<Seen extends { version: number; decision: number }>(id: string, path: string, { version, decision }: Which, who: OperatorIdentity): Promise<Seen> {
    if (!CODE.test(id)) throw notFound();
    for (const [field, value] of Object.entries({ version, decision })) {
      if (value !== undefined && !NUMBER.test(value)) throw new ProblemError(400, 'invalid', `${field} must be a whole number`, [{ field, message: 'must be a whole number' }]);
    }
    return await this.audit.during(
      { who, action: 'payload', subject: id, detail: { what: path === '' ? 'decision' : `decision${path}` } },
      async () => goodOf('classification', await this.upstream.of('classification').get<Seen>(`/internal/documents/${id}${path}`, { version, decision }, ANSWERS)),
      (seen) => `shown: version ${seen.version}, decision ${seen.decision}`,
    );
  }
}
