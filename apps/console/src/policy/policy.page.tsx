import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { textOf } from '../dead-letters/dead-letters.query';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { isAnswer, Policies, type Application, type PolicyChange, type PolicyOverview } from './policies';

@Controller('policy')
export class PolicyPage {
  constructor(private readonly policies: Policies) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    const [overview, changes] = await Promise.all([this.policies.overview(), this.policies.changes(textOf(query, 'cursor'), 50)]);
    return html(<Page visit={visit} overview={overview} changes={changes} done={textOf(query, 'done')} />);
  }

  @Post('apply')
  @Right('decide')
  async apply(@PageVisit() visit: Visit, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    await this.policies.apply(form?.version, who);
    response.redirect(303, visit.href('/policy', { done: 'applying' }));
  }

  @Post('changes/:change/:answer')
  @Right('decide')
  async answer(@PageVisit() visit: Visit, @Param('change') change: string, @Param('answer') answer: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const outcome = await this.policies.answer(change, answer, form?.reason, who);
    response.redirect(303, visit.href('/policy', { done: 'agreed' in outcome ? 'agreed' : answer }));
  }
}

interface PageProps {
  visit: Visit;
  overview: PolicyOverview;
  changes: { items: PolicyChange[]; nextCursor: string | null };
  done: string | undefined;
}

function Page({ visit, overview: { inForce, versions, applications, waiting }, changes, done }: PageProps) {
  const { language, href } = visit;
  const t = visit.t.policy;
  const mayDecide = visit.operator?.rights.includes('decide') ?? false;
  return (
    <Layout visit={visit} title={t.title} current="policy">
      <div class="inner page">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {done !== undefined && (done === 'applying' || done === 'agreed' || isAnswer(done)) && <p class="notice notice-good" role="status">{t.done[done]}</p>}
        <dl class="facts">
          <dt>{t.inForce}</dt><dd>{shown(inForce.version, 40)} <code class="fine">{shown(inForce.digest.slice(0, 12), 12)}</code></dd>
          <dt>{t.says}</dt><dd>{shown(inForce.summary[language], 500)}</dd>
          <dt>{t.versions}</dt><dd>{shown(versions.join(', '), 400)}</dd>
        </dl>
        <p class="fine">{t.diffHint} <code>npm run policy:diff -- {shown(versions.at(-1) ?? '', 40)}</code></p>
        <h2>{t.applying}</h2>
        {applications.length === 0 ? <p class="notice">{t.neverApplied}</p> : <Applications visit={visit} applications={applications} />}
        {mayDecide && (
          <details class="sure">
            <summary class="button">{t.apply(shown(inForce.version, 40))}</summary>
            <form method="post" action={href('/policy/apply')}>
              <input type="hidden" name="version" value={inForce.version} />
              <p class="fine">{t.applySure}</p>
              <button class="button button-main">{t.applyConfirm}</button>
            </form>
          </details>
        )}
        <h2>{t.waiting(waiting)}</h2>
        <p class="fine">{t.waitingHint}</p>
        {changes.items.length === 0 ? <p class="notice">{t.none}</p> : changes.items.map((change) => <Change visit={visit} change={change} mayDecide={mayDecide} />)}
        {changes.nextCursor && <p class="more"><a href={href('/policy', { cursor: changes.nextCursor })}>{t.more}</a></p>}
      </div>
    </Layout>
  );
}

function Applications({ visit, applications }: { visit: Visit; applications: Application[] }) {
  const t = visit.t.policy;
  return (
    <DataTable label={t.applying} columns={[t.version, t.by, t.started, t.finished, t.walked, t.decided, t.found, t.files, t.leftOut]}>
      {applications.map((one) => (
        <tr>
          <th scope="row">{shown(one.version, 40)}</th>
          <td>{shown(one.askedBy, 100)}</td>
          <td><time dateTime={one.startedAt}>{exactTime(one.startedAt)}</time></td>
          <td>{one.finishedAt === null ? t.underWay : <time dateTime={one.finishedAt}>{exactTime(one.finishedAt)}</time>}</td>
          {[one.walked, one.decided, one.waiting, one.files, one.leftOut].map((count) => <td>{count}</td>)}
        </tr>
      ))}
    </DataTable>
  );
}

function Change({ visit, change, mayDecide }: { visit: Visit; change: PolicyChange; mayDecide: boolean }) {
  const { href } = visit;
  const { agreed } = change;
  const t = visit.t.policy;
  return (
    <section class="act" aria-label={shown(change.title, 200)}>
      <p><a href={href(`/documents/${change.id}`)}>{shown(change.documentNumber, 100)}</a> {shown(change.title, 300)} <span class="fine">{shown(change.department.name, 200)}</span></p>
      <p><strong>{t.statuses[change.from]} → {t.statuses[change.to]}</strong> <span class="fine">{t.shows[change.shows]}</span></p>
      <p class="fine">{[...change.rules.now.map((rule) => `+ ${rule}`), ...change.rules.before.map((rule) => `− ${rule}`)].map((rule) => shown(rule, 100)).join(', ')}</p>
      {agreed && <p>{t.agreed(shown(agreed.by, 100))} <time class="fine" dateTime={agreed.at}>{exactTime(agreed.at)}</time> {shown(agreed.reason, 2000)}</p>}
      {mayDecide && (
        <details class="sure">
          <summary class="button">{t.settle}</summary>
          <form method="post">
            <div class="field"><label for={`reason-${change.change}`}>{t.reason}</label><input type="text" id={`reason-${change.change}`} name="reason" required maxLength={2000} /></div>
            {agreed?.by === visit.operator?.name
              ? <p class="notice">{t.own}</p>
              : <button class="button button-main" formaction={href(`/policy/changes/${change.change}/confirm`)}>{agreed ? t.agree : t.confirm}</button>}
            <button class="button" formaction={href(`/policy/changes/${change.change}/reject`)}>{t.reject}</button>
          </form>
        </details>
      )}
    </section>
  );
}
