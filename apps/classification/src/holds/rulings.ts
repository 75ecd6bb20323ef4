import { Injectable } from '@nestjs/common';
import type { DocumentClassifiedV1 } from '@plaza/contracts';
import { objectionTo, type Ruling } from '@plaza/disclosure';
import { DataSource } from 'typeorm';
import { decisionRow } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { enqueue } from '../files/file-queue';
import { LaterDecisions } from '../later-decisions';
import { reviewReports } from '../reports/reports';
import { heldBefore, newestDecision } from './holds';
import { badField, problem } from './problems';
import type { RulingRequest } from './ruling-request';

/** What a person decides about a held document becomes the next decision on it, seen through like an embargo that is over. */
@Injectable()
export class Rulings {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
  ) {}

  /** @throws HttpException 404, 409 when another decision stands or may be meant, 422 when the ruling cannot stand; UpstreamError */
  async decide(id: string, request: RulingRequest, now: Date): Promise<Pick<DocumentClassifiedV1, 'id' | 'version' | 'decision' | 'status'>> {
    const standing = await newestDecision(this.source.manager, id);
    if (!standing) throw problem(404, 'not-found', 'There is no decision on this document.');
    if (standing.status !== 'held' || standing.version !== (request.version ?? standing.version) || standing.decision !== request.decision) throw stale();
    // Versions count their decisions each from 1: the number alone may be that of an older version's hold.
    if ((request.version ?? null) === null && (await heldBefore(this.source.manager, id, standing))) throw stale('Say which version is meant: an older one had a hold of this number.');
    const ruling: Ruling = { status: request.status, grounds: request.grounds ?? [], spans: request.spans ?? [] };
    if (ruling.status === 'closed' && ruling.grounds.length === 0) throw badField('grounds', 'must name at least one item to close a document');
    if (ruling.status !== 'partial' && ruling.spans.length > 0) throw badField('spans', 'are only for a document that opens in part');
    const [produced] = await this.originals.documents([{ source: standing.source, documentId: standing.documentId, version: standing.version }]);
    if (!produced) throw new Error('intake does not know a document that has been decided');
    const judged = await this.judging.judgeAgainOrHold(produced, now, ruling);
    const objection = objectionTo(ruling, judged.decision);
    if (objection) throw problem(422, objection.code, objection.detail);
    const row = decisionRow(produced, standing.decision + 1, { ...judged, provisional: false }, standing.traceparent ?? undefined);
    row.ruling = ruling;
    row.record = { ...judged.decision.record, ruling: { ...ruling, reason: request.reason, by: request.by } };
    await this.source.transaction(async (tx) => {
      // Whoever kept a decision of this number first has it.
      if ((await this.later.keep(tx, [row])).length === 0) throw stale();
      await reviewReports(tx, id, standing.version, now);
      if (judged.filesToDo) await enqueue(tx, [{ id, version: standing.version, source: standing.source, documentId: standing.documentId }], now);
    });
    await this.later.publish([row]);
    const { version, decision, status } = row.classified;
    return { id, version, decision, status };
  }
}

const stale = (detail = 'Another decision stands on this document by now. Look at it again.') => problem(409, 'stale-decision', detail);
