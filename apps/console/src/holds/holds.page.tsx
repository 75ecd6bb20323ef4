import { Controller, Get, Query } from '@nestjs/common';
import type { Hold, HoldPage } from '@plaza/contracts';
import { age, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { textOf } from '../dead-letters/dead-letters.query';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Proposals } from '../proposals/proposals';
import { Reports, type ReportedAgain } from '../reports/reports';
import { filterOf } from './filter';
import { Lateness } from './lateness';
import { Again, Filter } from './queue-view';
import { Holds, type HoldFilter } from './holds';

@Controller('holds')
export class HoldsPage {
  constructor(
    private readonly holds: Holds,
    private readonly reports: Reports,
    private readonly proposals: Proposals,
  ) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    const filter = filterOf(query);
    const [page, again, proposals] = await Promise.all([this.holds.list(textOf(query, 'cursor'), 50, filter), this.reports.list(), this.waiting(visit)]);
    return html(<Page visit={visit} page={page} filter={filter} again={again.items} proposals={proposals} done={typeof query.done === 'string' ? query.done : undefined} />);
  }

  /** Shown to everybody who may agree. */
  private async waiting({ operator }: Visit): Promise<number> {
    return operator?.rights.includes('decide') ? (await this.proposals.list()).items.length : 0;
  }
}

interface PageProps {
  visit: Visit;
  page: HoldPage;
  filter: HoldFilter;
  again: ReportedAgain[];
  proposals: number;
  done: string | undefined;
}

function Page({ visit, page, filter, again, proposals, done }: PageProps) {
  const t = visit.t.operations.holds;
  const p = visit.t.people;
  return (
    <Layout visit={visit} title={t.title} current="holds">
      <div class="inner page">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {(done === 'closed' || done === 'partial' || done === 'open') && <p class="notice notice-good" role="status">{t.done(t.statuses[done])}</p>}
        {done === 'proposed' && <p class="notice notice-good" role="status">{p.proposals.done.proposed}</p>}
        {done === 'dismissed' && <p class="notice notice-good" role="status">{p.reported.dismissed}</p>}
        {proposals > 0 && <p class="more"><a href={visit.href('/proposals')}>{p.proposals.link(proposals)}</a></p>}
        <Filter visit={visit} filter={filter} />
        {page.items.length === 0 ? <p class="notice">{t.none}</p> : (
          <DataTable label={t.title} look="holds" columns={[t.since, t.document, t.department, t.reasons]}>
            {page.items.map((hold) => <Row visit={visit} hold={hold} />)}
          </DataTable>
        )}
        {page.nextCursor && <p class="more"><a href={visit.href('/holds', { ...filter, cursor: page.nextCursor })}>{t.more}</a></p>}
        {again.length > 0 && <Again visit={visit} again={again} />}
        <p class="more"><a href={visit.href('/reviews')}>{p.reviews.link}</a></p>
        <p class="more"><a href={visit.href('/withdraw')}>{visit.t.operations.withdraw.title}</a></p>
      </div>
    </Layout>
  );
}

function Row({ visit, hold }: { visit: Visit; hold: Hold }) {
  const { t, language, now } = visit;
  return (
    <tr>
      <td>
        <time dateTime={hold.since}>{t.operations.health.ago(age(now.getTime() - Date.parse(hold.since), language))}</time>
        <Lateness visit={visit} hold={hold} />
      </td>
      <th scope="row">
        <a href={visit.href(`/holds/${hold.id}`)}>{shown(hold.documentNumber, 100)}</a> {shown(hold.title, 200)}
        <span class="fine"> {t.operations.holds.version(hold.version, hold.decision)}</span>
      </th>
      <td>{shown(hold.department.name, 100)}</td>
      <td>
        {hold.reasons.map(({ reason, reasonEn }) => <p>{shown((language === 'en' ? reasonEn : undefined) ?? reason, 200)}</p>)}
        {hold.files.length > 0 && <p class="fine">{t.people.files(hold.files.length)}: {[...new Set(hold.files.map(({ code }) => t.people.codes[code] ?? code))].join(', ')}</p>}
        {hold.reports > 0 && <p class="fine">{t.people.reports(hold.reports)}</p>}
        {hold.provisional && <p class="fine">{t.operations.holds.provisional}</p>}
      </td>
    </tr>
  );
}
