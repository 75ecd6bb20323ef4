import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ITEMS } from '@plaza/contracts';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { notFound } from '../http/problem-error';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Holds, type Hold } from './holds';
import { rulingOf } from './ruling-form';

const STATUSES = ['closed', 'partial', 'open'] as const;

@Controller('holds/:id')
export class HoldPage {
  constructor(private readonly holds: Holds) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Param('id') id: string): Promise<string> {
    const hold = await this.holds.find(id);
    if (!hold) throw notFound();
    return html(<Page visit={visit} hold={hold} />);
  }

  @Post('decide')
  @Right('decide')
  async decide(@PageVisit() visit: Visit, @Param('id') id: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const outcome = await this.holds.decide(id, rulingOf(form ?? {}), who);
    response.redirect(303, visit.href('/holds', { done: 'proposal' in outcome ? 'proposed' : outcome.status }));
  }
}

function Page({ visit, hold }: { visit: Visit; hold: Hold }) {
  const { href, language } = visit;
  const t = visit.t.operations.holds;
  return (
    <Layout visit={visit} title={t.one} current="holds">
      <div class="inner page">
        <p class="fine"><a href={href('/holds')}>{t.title}</a></p>
        <h1>{shown(hold.title, 400)}</h1>
        <dl class="facts">
          <dt>{t.document}</dt><dd>{shown(hold.documentNumber, 200)} ({t.version(hold.version, hold.decision)})</dd>
          <dt>{t.department}</dt><dd>{shown(`${hold.agency.name} ${hold.department.name}`, 300)}</dd>
          <dt>{t.since}</dt><dd><time dateTime={hold.since}>{exactTime(hold.since)}</time></dd>
          <dt>{t.reasons}</dt><dd>{hold.reasons.map(({ reason, reasonEn }) => <p>{shown((language === 'en' ? reasonEn : undefined) ?? reason, 400)}</p>)}</dd>
          {hold.traceId && <><dt>{visit.t.operations.letters.trace}</dt><dd><a href={href(`/traces/${hold.traceId}`, { document: hold.id })}>{shown(hold.traceId, 40)}</a></dd></>}
        </dl>
        {visit.operator?.rights.includes('decide') ? <Form visit={visit} hold={hold} /> : <p class="notice">{t.noRight}</p>}
      </div>
    </Layout>
  );
}

function Form({ visit, hold }: { visit: Visit; hold: Hold }) {
  const t = visit.t.operations.holds;
  return (
    <form class="act" method="post" action={visit.href(`/holds/${hold.id}/decide`)}>
      <input type="hidden" name="version" value={hold.version} />
      <input type="hidden" name="decision" value={hold.decision} />
      <fieldset>
        <legend>{t.status}</legend>
        {STATUSES.map((status, index) => (
          <label class="choice"><input type="radio" name="status" value={status} checked={index === 0} required /><span>{t.statuses[status]}</span><span class="fine">{t.statusHints[status]}</span></label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.grounds}</legend>
        <p class="fine">{t.groundHint}</p>
        <div class="items">
          {ITEMS.map((item) => (
            <div>
              <label><input type="checkbox" name={`item${item}`} />{t.item(item)}</label>
              <input type="text" name={`reason${item}`} maxLength={1000} aria-label={`${t.item(item)} ${t.groundReason}`} placeholder={t.groundReason} />
            </div>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="spans">{t.spans}</label>
        <p class="fine" id="spans-hint">{t.spansHint}</p>
        <textarea id="spans" name="spans" rows={4} aria-describedby="spans-hint" />
      </div>
      <div class="field">
        <label for="reason">{t.reason}</label>
        <textarea id="reason" name="reason" rows={3} required maxLength={2000} />
      </div>
      <button class="button button-main">{t.submit}</button>
    </form>
  );
}
