import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Inspection } from '@plaza/contracts';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { textOf } from '../dead-letters/dead-letters.query';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Decisions, type Which } from './decisions';
import { PartView } from './part-view';

export const whichOf = (query: Record<string, unknown>): Which => ({ version: textOf(query, 'version'), decision: textOf(query, 'decision') });

/** The original with everything that led to a decision. Restricted: it needs the right to see content, and each look is written down. */
@Controller()
export class DecisionPage {
  constructor(private readonly decisions: Decisions) {}

  @Get('documents/:id')
  @Right('payload')
  async page(@PageVisit() visit: Visit, @Param('id') id: string, @Query() query: Record<string, unknown>, @Operator() who: OperatorIdentity): Promise<string> {
    return html(<Page visit={visit} decision={await this.decisions.document(id, whichOf(query), who)} />);
  }

  @Get('api/documents/:id/decision')
  @Right('payload')
  async decision(@Param('id') id: string, @Query() query: Record<string, unknown>, @Operator() who: OperatorIdentity): Promise<Inspection> {
    return await this.decisions.document(id, whichOf(query), who);
  }
}

function Page({ visit, decision }: { visit: Visit; decision: Inspection }) {
  const { href, language } = visit;
  const t = visit.t.decision;
  const { id, version, decision: number, policy, person } = decision;
  const title = decision.parts.find(({ part }) => part === 'title')?.text ?? id;
  const named = { version: String(version), decision: String(number) };
  return (
    <Layout visit={visit} title={t.title} current="holds">
      <div class="inner page">
        <p class="notice">{t.restricted}</p>
        <h1 lang="ko">{shown(title, 400)}</h1>
        <dl class="facts">
          <dt>{t.decision}</dt><dd>{t.statuses[decision.status]} ({t.version(version, number)}, <time dateTime={decision.decidedAt}>{exactTime(decision.decidedAt)}</time>)</dd>
          <dt>{t.codes}</dt><dd><code>{shown(decision.declaredCode, 20)}</code> → <code>{shown(decision.disclosureCode, 20)}</code></dd>
          <dt>{t.policy}</dt><dd>{shown(policy.version, 40)}{policy.overlay && ` + ${t.overlay(shown(policy.overlay, 64))}`} <code class="fine">{shown(policy.digest?.slice(0, 12) ?? '', 12)} {policy.engine ?? ''}</code></dd>
          <dt>{t.grounds}</dt>
          <dd>{decision.grounds.length === 0 ? t.none : decision.grounds.map(({ item, reason, reasonEn, law }) => <p>{item === null ? '' : `${t.itemOf(item)} `}{shown((language === 'en' ? reasonEn : undefined) ?? reason, 400)} {law && <span class="fine">{shown(law, 300)}</span>}</p>)}</dd>
          {decision.holds.length > 0 && <><dt>{t.holds}</dt><dd>{decision.holds.map(({ code, item, detail }) => <p><code>{shown(code, 60)}</code> {item === null ? '' : t.itemOf(item)} <span class="fine">{shown(detail, 200)}</span></p>)}</dd></>}
          {person && <><dt>{t.acts[person.act]}</dt><dd>{shown(person.by, 100)}: {shown(person.reason, 2000)}</dd></>}
        </dl>
        {decision.rules.length > 0 && <Rules visit={visit} rules={decision.rules} />}
        {decision.files.length > 0 && (
          <section>
            <h2>{t.files}</h2>
            <ul>
              {decision.files.map(({ index, name, status, hold, read }) => (
                <li><a href={href(`/documents/${id}/files/${index}`, named)} lang="ko">{shown(name, 300)}</a> {t.statuses[status]} {hold && <code>{shown(hold, 60)}</code>} {!read && <span class="fine">{t.unread}</span>}</li>
              ))}
            </ul>
          </section>
        )}
        <h2>{t.texts}</h2>
        <p class="fine"><mark class="evidence-hidden">{t.legend.hidden}</mark> <mark class="evidence-kept">{t.legend.kept}</mark></p>
        {decision.parts.length === 0 ? <p class="notice">{t.noOriginal}</p> : decision.parts.map((part) => <PartView visit={visit} part={part} />)}
        <p class="more"><a href={href(`/holds/${id}`)}>{visit.t.operations.holds.decide}</a></p>
        <h2>{t.history}</h2>
        <ul>
          {decision.decisions.map((one) => (
            <li>
              <a href={href(`/documents/${id}`, { version: one.version, decision: one.decision })} aria-current={one.version === version && one.decision === number ? 'true' : undefined}>{t.version(one.version, one.decision)}</a>
              {' '}{t.statuses[one.status]}, {shown(one.policyVersion, 40)}, <time dateTime={one.decidedAt}>{exactTime(one.decidedAt)}</time>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}

function Rules({ visit, rules }: { visit: Visit; rules: Inspection['rules'] }) {
  const { language } = visit;
  const t = visit.t.decision;
  return (
    <section>
      <h2>{t.policyRules}</h2>
      <ul>
        {rules.map(({ id, effect, item, proviso, law, reason }) => (
          <li>
            <code>{shown(id, 100)}</code> {t.effects[effect] ?? effect} {item === null ? '' : t.itemOf(item)} {proviso && t.proviso(proviso)}
            {reason && <p>{shown(reason[language], 500)} {law && <span class="fine">{shown(law[language], 300)}</span>}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
