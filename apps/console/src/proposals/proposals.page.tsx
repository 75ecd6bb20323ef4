import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Proposals, type Proposal } from './proposals';

/** What waits for a second person, and the two things that person can say. */
@Controller('proposals')
export class ProposalsPage {
  constructor(private readonly proposals: Proposals) {}

  @Get()
  @Right('decide')
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    const { items } = await this.proposals.list();
    return html(<Page visit={visit} proposals={items} done={query.done === 'confirmed' || query.done === 'rejected' ? query.done : undefined} />);
  }

  @Post(':id/confirm')
  @Right('decide')
  async confirm(@PageVisit() visit: Visit, @Param('id') id: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    await this.proposals.confirm(id, form?.reason, who);
    response.redirect(303, visit.href('/proposals', { done: 'confirmed' }));
  }

  @Post(':id/reject')
  @Right('decide')
  async reject(@PageVisit() visit: Visit, @Param('id') id: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    await this.proposals.reject(id, form?.reason, who);
    response.redirect(303, visit.href('/proposals', { done: 'rejected' }));
  }
}

function Page({ visit, proposals, done }: { visit: Visit; proposals: Proposal[]; done: 'confirmed' | 'rejected' | undefined }) {
  const t = visit.t.people.proposals;
  return (
    <Layout visit={visit} title={t.title} current="holds">
      <div class="inner page">
        <p class="fine"><a href={visit.href('/holds')}>{visit.t.operations.holds.title}</a></p>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {done && <p class="notice notice-good" role="status">{t.done[done]}</p>}
        {proposals.length === 0 ? <p class="notice">{t.none}</p> : proposals.map((proposal) => <One visit={visit} proposal={proposal} />)}
      </div>
    </Layout>
  );
}

function One({ visit, proposal }: { visit: Visit; proposal: Proposal }) {
  const t = visit.t.people.proposals;
  const holds = visit.t.operations.holds;
  const { ruling, needs } = proposal;
  const statuses = { ...holds.statuses, unchanged: visit.t.people.status.unchanged };
  const stretch = ({ part, start, end }: { part: string; start?: number | null; end?: number | null }) => `${part} ${start ?? '*'} ${end ?? ''}`.trim();
  return (
    <section class="act">
      <h2>{shown(proposal.documentNumber, 200)} {shown(proposal.title, 300)}</h2>
      <dl class="facts">
        <dt>{holds.department}</dt><dd>{shown(`${proposal.agency.name} ${proposal.department.name}`, 300)} ({holds.version(proposal.version, proposal.decision)})</dd>
        <dt>{t.becomes}</dt><dd>{statuses[ruling.status]} {ruling.grounds.map(({ item, reason }) => <span>{holds.item(item)} {shown(reason ?? '', 1000)} </span>)}</dd>
        <dt>{t.needs}</dt><dd>{needs.map((need) => t.reasons[need] ?? need).join(', ')}</dd>
        {ruling.spans.length > 0 && <><dt>{t.spans}</dt><dd>{ruling.spans.map((span) => <p>{stretch(span)} {holds.item(span.item)} {shown(span.reason ?? '', 1000)}</p>)}</dd></>}
        {ruling.shown.length > 0 && <><dt>{t.shown}</dt><dd>{ruling.shown.map((one) => <p>{stretch(one)}</p>)}</dd></>}
        {ruling.files.map(({ index, status, grounds }) => <><dt>{t.file(index)}</dt><dd>{statuses[status]} {grounds.map(({ item }) => holds.item(item)).join(', ')}</dd></>)}
        <dt>{t.by}</dt><dd>{shown(proposal.by, 100)}, <time dateTime={proposal.proposedAt}>{exactTime(proposal.proposedAt)}</time></dd>
        <dt>{t.why}</dt><dd>{shown(proposal.reason, 2000)}</dd>
      </dl>
      <p><a href={visit.href(`/holds/${proposal.id}`)}>{t.look}<span class="sr-only">: {shown(proposal.documentNumber, 200)}</span></a></p>
      <Answer visit={visit} proposal={proposal} />
    </section>
  );
}

function Answer({ visit, proposal: { proposalId, by } }: { visit: Visit; proposal: Proposal }) {
  const t = visit.t.people.proposals;
  const own = by === visit.operator?.name;
  return (
    <form class="field" method="post" action={visit.href(`/proposals/${proposalId}/${own ? 'reject' : 'confirm'}`)}>
      {own && <p class="notice">{t.own}</p>}
      <label for={`reason-${proposalId}`}>{t.reason}</label>
      <textarea id={`reason-${proposalId}`} name="reason" rows={2} required maxLength={2000} />
      <p>
        {!own && <button class="button button-main">{t.confirm}</button>}{' '}
        <button class="button" formAction={visit.href(`/proposals/${proposalId}/reject`)}>{t.reject}</button>
      </p>
    </form>
  );
}
