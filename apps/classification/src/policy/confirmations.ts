import { Inject, Injectable } from '@nestjs/common';
import type { DocumentClassifiedV1 } from '@plaza/contracts';
import type { Policy } from '@plaza/disclosure';
import { DataSource } from 'typeorm';
import { enqueue } from '../files/file-queue';
import { problem } from '../http/problems';
import { decisionRow } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { agreeFirst, settleChange, takeChange, type Agreement } from './policy-changes';
import { POLICY } from './policy-in-force';
import { standingOf, type Standing } from './standing';

export interface Answer {
  by: string;
  reason: string;
}

type Settled = Pick<DocumentClassifiedV1, 'id' | 'version' | 'decision' | 'status'>;

/** One person has agreed; it is done when another does. */
export interface Agreed {
  agreed: Agreement & { change: string };
}

/** Two people let the policy take something from what is open, as with anything that closes what was open; or one of them does not. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /** @throws HttpException 403 for who agreed first, 404, 409 when another decision stands or another policy is in force; UpstreamError */
  async confirm(change: string, { by, reason }: Answer, now: Date): Promise<Settled | Agreed> {
    const row = await this.settle(change, async (tx, found, standing) => {
      if (found.policyVersion !== this.policy.version) throw problem(409, 'other-policy', `Policy ${this.policy.version} is in force; this was found under ${found.policyVersion}.`);
      const agreement = { by, reason, at: now.toISOString() };
      const first = await agreeFirst(tx, change, agreement);
      if (first === null) return { agreed: { change, ...agreement } };
      if (first.by === by) throw problem(403, 'same-person', 'Another person than who agreed first has to agree.');
      const [produced] = await this.originals.documents([standing]);
      if (!produced) throw new Error('intake does not know a document that has been decided');
      const judged = await this.judging.judgeAgainOrHold(produced, now);
      if (judged.provisional) throw problem(409, 'unjudged', 'The document cannot be judged now. Try again later.');
      const decision = decisionRow(produced, standing.decision + 1, judged, standing.traceparent ?? undefined);
      decision.record = { ...judged.decision.record, confirmation: { change, by, reason, first } };
      if (judged.filesToDo) await enqueue(tx, [standing], now);
      if ((await this.later.keep(tx, [decision])).length === 0) throw stale();
      await settleChange(tx, change, 'confirmed', by, reason, now);
      return decision;
    }, now);
    if ('agreed' in row) return row;
    await this.later.publish([row]);
    const { id, version, decision, status } = row.classified;
    return { id, version, decision, status };
  }

  /** It stays as it is, and this policy does not ask again. @throws HttpException 404, 409 */
  async reject(change: string, { by, reason }: Answer, now: Date): Promise<Settled> {
    return await this.settle(change, async (tx, _, { id, version, decision, classified: { status } }) => {
      await settleChange(tx, change, 'rejected', by, reason, now);
      return { id, version, decision, status };
    }, now);
  }

  private async settle<Result>(
    change: string,
    settle: (tx: Parameters<typeof takeChange>[0], found: NonNullable<Awaited<ReturnType<typeof takeChange>>>, standing: Standing) => Promise<Result>,
    now: Date,
  ): Promise<Result> {
    const result = await this.source.transaction(async (tx) => {
      const found = await takeChange(tx, change);
      if (!found) throw problem(404, 'not-found', 'There is no such change, or it has been settled.');
      const [standing] = await standingOf(tx, [found.id]);
      if (standing && standing.version === found.version && standing.decision === found.decision) return { settled: await settle(tx, found, standing) };
      await settleChange(tx, change, 'overtaken', null, null, now);
      return null;
    });
    if (result === null) throw stale();
    return result.settled;
  }
}

const stale = () => problem(409, 'stale-decision', 'Another decision stands on this document by now.');
