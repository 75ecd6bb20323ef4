import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { HoldsByDepartment } from '@plaza/contracts';
import { age, html, number } from '@plaza/pages';
import { Publication } from '../upstream/publication.client';
import { Layout } from '../view/layout';
import { ReaderVisit, type Visit } from '../view/visit';

/** How long each department lets wait: a hold has an age that everybody can see. */
@Controller('holds')
@ApiExcludeController()
export class HoldsPage {
  constructor(private readonly publication: Publication) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@ReaderVisit() visit: Visit): Promise<string> {
    return html(<Holds visit={visit} holds={await this.publication.holds()} />);
  }
}

function Holds({ visit, holds }: { visit: Visit; holds: HoldsByDepartment }) {
  const { t } = visit;
  return (
    <Layout visit={visit} title={t.holds.title} description={t.holds.lead}>
      <div class="inner page">
        <h1>{t.holds.title}</h1>
        <p class="lead">{t.holds.lead}</p>
        {holds.departments.length === 0 ? <p class="empty">{t.holds.none}</p> : (
          <ol class="departments">{holds.departments.map((department) => <Department visit={visit} holds={department} />)}</ol>
        )}
        <p class="more"><a href="/api/v1/holds">{t.holds.json}</a></p>
      </div>
    </Layout>
  );
}

function Department({ visit, holds }: { visit: Visit; holds: HoldsByDepartment['departments'][number] }) {
  const { t, href, language } = visit;
  const { agency, department, documents, files, oldest, median, oldestSince, reasons } = holds;
  const since = (seconds: number) => age(seconds * 1_000, language);
  return (
    <li>
      <h2 lang="ko">{agency.name} {department.name}</h2>
      <dl class="waiting">
        <div><dt>{t.holds.oldest}</dt><dd><time dateTime={oldestSince}>{since(oldest)}</time></dd></div>
        <div><dt>{t.holds.median}</dt><dd>{since(median)}</dd></div>
        <div><dt>{t.holds.documents}</dt><dd>{number(documents, language)}</dd></div>
        <div><dt>{t.holds.files}</dt><dd>{number(files, language)}</dd></div>
      </dl>
      <h3>{t.holds.reasons}</h3>
      <ul>
        {reasons.map(({ reason, reasonEn, count, oldest: longest }) => {
          const english = language === 'en' && reasonEn !== '';
          return <li><span lang={english ? 'en' : 'ko'}>{english ? reasonEn : reason}</span> <span class="fine">({t.holds.times(number(count, language), since(longest))})</span></li>;
        })}
      </ul>
      {documents > 0 && <p><a href={href('/register', { status: 'held', agency: agency.code, department: department.code })}>{t.holds.list}</a></p>}
    </li>
  );
}
