import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentClassifiedV1, DocumentProducedV1 } from '@plaza/contracts';
import { misfitOf, objectionTo, secondPersonFor, withStanding, type Ruling } from '@plaza/disclosure';
import { PermanentError } from '@plaza/messaging';
import { DataSource } from 'typeorm';
import { rulingOn } from '../decisions';
import { enqueue } from '../files/file-queue';
import { decisionRow, type Judged } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { LaterDecisions } from '../later-decisions';
import { answerProposal, keepProposal, proposalOf, type Proposal, type ProposalAnswer } from '../proposals/proposals';
import { reviewReports } from '../reports/reports';
import { isWithdrawn } from '../withdrawals';
import { badField, problem } from '../http/problems';
import { rulingIn, type PreviewRequest, type RulingRequest } from './ruling-request';
import { heldBefore, ruledUpon, standingDecision, type StandingDecision } from './standing';

export type Decided = Pick<DocumentClassifiedV1, 'id' | 'version' | 'decision' | 'status'>;
export type Proposed = Pick<Proposal, 'proposalId' | 'id' | 'version' | 'decision' | 'needs' | 'proposedAt'>;

export type Preview = Pick<DocumentClassifiedV1, 'version' | 'decision' | 'status' | 'title' | 'attachments'> & { text: string | null };

/** Who decided, and why; of two people, both. */
interface Deciders {
  by: string;
  reason: string;
  second?: Omit<ProposalAnswer, 'outcome'>;
}

/**
 * What people decide about a document becomes the next decision on it, seen through like an embargo that is over. What one
 * person may not decide alone becomes a proposal, which another confirms or rejects.
 */
@Injectable()
export class Rulings {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    private readonly judging: Judging,
    private readonly later: LaterDecisions,
  ) {}

  /** @throws HttpException 404, 409 when another decision stands or may be meant, 422 when the ruling cannot stand; UpstreamError */
  async decide(id: string, request: RulingRequest, now: Date): Promise<Decided | { proposal: Proposed }> {
    const standing = await this.standing(id);
    if (standing.version !== (request.version ?? standing.version) || standing.decision !== request.decision) throw stale();
    // Versions count their decisions each from 1: the number alone may be that of an older version's hold.
    if ((request.version ?? null) === null && (await heldBefore(this.source.manager, standing))) throw stale('Say which version is meant: an older one had a hold of this number.');
    const ruling = rulingIn(request);
    if (ruling.status === 'closed' && ruling.grounds.length === 0) throw badField('grounds', 'must name at least one item to close a document');
    if (ruling.status !== 'partial' && ruling.spans.length > 0) throw badField('spans', 'are only for a document that opens in part');
    if (ruling.status !== 'partial' && ruling.shown!.length > 0) throw badField('shown', 'is only for a document that opens in part');
    const closedFile = ruling.files!.findIndex(({ status, grounds }) => status === 'closed' && grounds.length === 0);
    if (closedFile >= 0) throw badField(`files[${closedFile}].grounds`, 'must name at least one item to close a file');

    const produced = await this.original(standing);
    this.mustKnowNotice(produced, ruling, standing, now);
    await this.mustFit(produced, ruling);
    const alone = await this.judge(produced, ruling, now);
    const objection = objectionTo(ruling, alone.decision);
    if (objection && objection.code !== 'second-person') throw problem(422, objection.code, objection.detail);
    const needs = secondPersonFor(ruling, await ruledUpon(this.source.manager, standing), objection !== null);
    if (needs.length === 0) return await this.keep(produced, standing, ruling, alone, { by: request.by, reason: request.reason }, now);

    const together: Ruling = { ...ruling, confirmed: true };
    this.mustStand(together, await this.judge(produced, together, now));
    const { version, decision } = standing;
    const proposal: Proposal = { proposalId: randomUUID(), id, version, decision, ruling, needs, by: request.by, reason: request.reason, proposedAt: now.toISOString() };
    await keepProposal(this.source.manager, proposal);
    return { proposal: { proposalId: proposal.proposalId, id, version, decision, needs, proposedAt: proposal.proposedAt } };
  }

  /**
   * What the public would see if the document opened in part like this, once a second person agrees where one has to; without a text
   * where it could not. Nothing of the original is in it that would not be public. @throws HttpException 404, 409; UpstreamError
   */
  async preview(id: string, request: PreviewRequest, now: Date): Promise<Preview> {
    const standing = await this.standing(id);
    const ruling = rulingIn({ ...request, status: 'partial' });
    const { decision } = await this.judge(await this.original(standing), { ...ruling, confirmed: ruling.shown!.length > 0 }, now);
    const { status, rendition: { title, text, attachments } } = decision;
    return { version: standing.version, decision: standing.decision, status, title, text: text ?? null, attachments };
  }

  /** @throws HttpException 403 for who proposed it, 404, 409 once it is answered or another decision stands, 422; UpstreamError */
  async confirm(proposalId: string, { by, reason }: Omit<ProposalAnswer, 'outcome'>, now: Date): Promise<Decided> {
    const proposal = await this.open(proposalId);
    if (proposal.by === by) throw problem(403, 'same-person', 'Another person than who proposed it has to agree.');
    const standing = await this.standing(proposal.id);
    if (standing.version !== proposal.version || standing.decision !== proposal.decision) throw stale();
    const produced = await this.original(standing);
    const ruling: Ruling = { ...proposal.ruling, confirmed: true };
    const judged = await this.judge(produced, ruling, now);
    this.mustStand(ruling, judged);
    return await this.keep(produced, standing, ruling, judged, { by: proposal.by, reason: proposal.reason, second: { by, reason } }, now, proposalId);
  }

  /** Anybody may, who proposed it too: that takes it back. @throws HttpException 404, 409 */
  async reject(proposalId: string, { by, reason }: Omit<ProposalAnswer, 'outcome'>, now: Date): Promise<{ proposalId: string; outcome: 'rejected' }> {
    await this.open(proposalId);
    if (!(await answerProposal(this.source.manager, proposalId, { outcome: 'rejected', by, reason }, now))) throw answered();
    return { proposalId, outcome: 'rejected' };
  }

  private async keep(produced: DocumentProducedV1, standing: StandingDecision, ruling: Ruling, judged: Judged, deciders: Deciders, now: Date, proposalId?: string): Promise<Decided> {
    const before = await rulingOn(this.source.manager, standing.id, standing.version);
    const notice = ruling.noticeBy === undefined ? undefined : this.judging.noticeFor(produced, ruling.noticeBy, standing.classified, before, now);
    const kept: Ruling = { ...withStanding(ruling, before), ...(notice && { notice }) };
    if (notice) judged = await this.judging.judgeAgainOrHold(produced, now, kept);
    const row = decisionRow(produced, standing.decision + 1, { ...judged, provisional: false }, standing.traceparent ?? undefined);
    row.ruling = kept;
    row.record = { ...judged.decision.record, ruling: { ...ruling, ...deciders } };
    await this.source.transaction(async (tx) => {
      // Whoever kept a decision of this number first has it.
      if ((await this.later.keep(tx, [row])).length === 0) throw stale();
      if (proposalId !== undefined && !(await answerProposal(tx, proposalId, { outcome: 'confirmed', ...deciders.second! }, now))) throw answered();
      await reviewReports(tx, standing.id, standing.version, now);
      if (judged.filesToDo) await enqueue(tx, [standing], now);
    });
    await this.later.publish([row]);
    const { id, version, decision, status } = row.classified;
    return { id, version, decision, status };
  }

  private async judge(produced: DocumentProducedV1, ruling: Ruling, now: Date): Promise<Judged> {
    return await this.judging.judgeAgainOrHold(produced, now, withStanding(ruling, await rulingOn(this.source.manager, produced.id, produced.document.version)));
  }

  private mustKnowNotice(produced: DocumentProducedV1, { noticeBy, status }: Ruling, { classified }: StandingDecision, now: Date): void {
    if (noticeBy === undefined) return;
    if (status !== 'open' && status !== 'partial') throw badField('notice', 'is only for what opens');
    if (!this.judging.noticeFor(produced, noticeBy, classified, null, now)) throw badField('notice', 'must be a notice of the policy');
  }

  private async mustFit({ source, document }: DocumentProducedV1, ruling: Ruling): Promise<void> {
    const body = await this.originals.textOf(source, document).catch((error: unknown) => {
      // What cannot be read can still be closed.
      if (error instanceof PermanentError) return null;
      throw error;
    });
    const misfit = misfitOf(ruling, document, body);
    if (misfit) throw problem(422, 'range-invalid', `${misfit.field} ${misfit.message}.`, [misfit]);
  }

  private mustStand(ruling: Ruling, { decision }: Judged): void {
    const objection = objectionTo(ruling, decision);
    if (objection) throw problem(422, objection.code, objection.detail);
  }

  private async standing(id: string): Promise<StandingDecision> {
    const standing = await standingDecision(this.source.manager, id);
    if (!standing) throw problem(404, 'not-found', 'There is no decision on this document.');
    if (await isWithdrawn(this.source.manager, standing)) throw problem(409, 'withdrawn', 'This document has been withdrawn.');
    return standing;
  }

  private async original({ source, documentId, version }: StandingDecision): Promise<DocumentProducedV1> {
    const [produced] = await this.originals.documents([{ source, documentId, version }]);
    if (!produced) throw new Error('intake does not know a document that has been decided');
    return produced;
  }

  private async open(proposalId: string): Promise<Proposal> {
    const proposal = await proposalOf(this.source.manager, proposalId);
    if (!proposal) throw problem(404, 'not-found', 'There is no such proposal.');
    if (proposal.answered) throw answered();
    return proposal;
  }
}

const stale = (detail = 'Another decision stands on this document by now. Look at it again.') => problem(409, 'stale-decision', detail);
const answered = () => problem(409, 'answered', 'Somebody has answered this proposal already.');
