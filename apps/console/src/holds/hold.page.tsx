import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Hold } from '@plaza/contracts';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Decisions } from '../decisions/decisions';
import { notFound } from '../http/problem-error';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Comparison } from './comparison';
import { Lateness } from './lateness';
import { Holds } from './holds';
import { Rendition } from './rendition';
import { RulingForm } from './ruling-fields';
import { maskingOf, NOTHING_MARKED, rulingOf } from './ruling-form';

@Controller('holds/:id')
export class HoldPage {
  constructor(
    private readonly holds: Holds,
    private readonly decisions: Decisions,
  ) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Param('id') id: string): Promise<string> {
    return html(<Page visit={visit} hold={await this.existing(id)} />);
  }

  /** The same beside the original and what readers report of it: each look is written down. */
  @Get('compare')
  @Right('payload')
  async compare(@PageVisit() visit: Visit, @Param('id') id: string, @Operator() who: OperatorIdentity): Promise<string> {
    const hold = await this.existing(id);
    const which = { version: String(hold.version), decision: String(hold.decision) };
    const [inspection, preview, reports] = await Promise.all([this.decisions.document(id, which, who), this.holds.preview(id, NOTHING_MARKED, who), hold.reports > 0 ? this.holds.reports(id, who) : []]);
    return html(<Page visit={visit} hold={hold}><Comparison visit={visit} hold={hold} inspection={inspection} preview={preview} reports={reports} /></Page>);
  }

  /** The same rendition with what is marked in the form, before anything is decided. */
  @Post('preview')
  @Right('payload')
  @HttpCode(200)
  async preview(@PageVisit() visit: Visit, @Param('id') id: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity): Promise<string> {
    const { title } = visit.t.people.preview;
    const preview = await this.holds.preview(id, maskingOf(form ?? {}), who);
    return html(<Layout visit={visit} title={title} current="holds"><div class="inner page"><h1>{title}</h1><Rendition visit={visit} preview={preview} /></div></Layout>);
  }

  @Post('decide')
  @Right('decide')
  async decide(@PageVisit() visit: Visit, @Param('id') id: string, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const outcome = await this.holds.decide(id, rulingOf(form ?? {}), who);
    response.redirect(303, visit.href('/holds', { done: 'proposal' in outcome ? 'proposed' : outcome.status }));
  }

  private async existing(id: string): Promise<Hold> {
    const hold = await this.holds.find(id);
    if (!hold) throw notFound();
    return hold;
  }
}

function Page({ visit, hold, children }: { visit: Visit; hold: Hold; children?: ComponentChildren }) {
  const { href, language } = visit;
  const t = visit.t.operations.holds;
  return (
    <Layout visit={visit} title={t.one} current="holds" script={children ? 'marking.js' : undefined}>
      <div class="inner page">
        <p class="fine"><a href={href('/holds')}>{t.title}</a></p>
        <h1>{shown(hold.title, 400)}</h1>
        <dl class="facts">
          <dt>{t.document}</dt><dd>{shown(hold.documentNumber, 200)} ({t.version(hold.version, hold.decision)})</dd>
          <dt>{t.department}</dt><dd>{shown(`${hold.agency.name} ${hold.department.name}`, 300)}</dd>
          {hold.reports > 0 && <><dt>{visit.t.people.reported.title}</dt><dd>{visit.t.people.reports(hold.reports)}</dd></>}
          <dt>{t.since}</dt><dd><time dateTime={hold.since}>{exactTime(hold.since)}</time><Lateness visit={visit} hold={hold} /></dd>
          <dt>{t.reasons}</dt><dd>{hold.reasons.map(({ reason, reasonEn }) => <p>{shown((language === 'en' ? reasonEn : undefined) ?? reason, 400)}</p>)}</dd>
          {hold.traceId && <><dt>{visit.t.operations.letters.trace}</dt><dd><a href={href(`/traces/${hold.traceId}`, { document: hold.id })}>{shown(hold.traceId, 40)}</a></dd></>}
        </dl>
        {children ?? <Look visit={visit} hold={hold} />}
        {visit.operator?.rights.includes('decide') ? <RulingForm visit={visit} hold={hold} marking={children !== undefined} /> : <p class="notice">{t.noRight}</p>}
      </div>
    </Layout>
  );
}

function Look({ visit, hold }: { visit: Visit; hold: Hold }) {
  const t = visit.t.people.compare;
  if (!visit.operator?.rights.includes('payload')) return <p class="notice">{t.noRight}</p>;
  return <p><a class="button" href={visit.href(`/holds/${hold.id}/compare`)}>{t.open}</a> <span class="fine">{t.audited}</span></p>;
}
