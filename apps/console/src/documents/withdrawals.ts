import { Injectable } from '@nestjs/common';
import { CODE, type PublicDocument, type Tombstone } from '@plaza/contracts';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound, ProblemError } from '../http/problem-error';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

export interface WithdrawalReceipt {
  id: string;
  version: number | null;
  status: string;
  receivedAt: string;
}

/** Has intake withdraw a document, on its source's behalf. */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** The current public state. @throws ProblemError 404 */
  async document(id: string): Promise<PublicDocument | Tombstone> {
    if (!CODE.test(id)) throw notFound();
    const { status, body } = await this.upstream.of('publication').get<PublicDocument | Tombstone>(`/internal/documents/${id}`, {}, [200, 404, 410]);
    if (status === 404) throw notFound();
    return body;
  }

  /** @throws ProblemError 400 naming the field, 404, 409 when another withdrawal stands */
  async withdraw(id: string, asked: Record<string, unknown>, who: OperatorIdentity): Promise<WithdrawalReceipt> {
    if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) throw new ProblemError(400, 'invalid', 'The body must be a JSON object.', [{ field: '(data)', message: 'must be a JSON object' }]);
    if (!CODE.test(id)) throw notFound();
    const text = (name: string) => (typeof asked[name] === 'string' ? (asked[name] as string).slice(0, 100) : null);
    const item = typeof asked.item === 'number' ? asked.item : null;
    return await this.audit.during(
      { who, action: 'withdraw', subject: id, detail: { reason: text('reason'), item } },
      async () => {
        const { source, sourceDocumentId } = await this.document(id);
        const content = { json: { ...asked, source, documentId: sourceDocumentId } };
        return goodOf('intake', await this.upstream.of('intake').post<WithdrawalReceipt>('/internal/withdrawals', {}, ANSWERS, content));
      },
      ({ status }) => status,
    );
  }
}
