import { Controller, Get, Query } from '@nestjs/common';
import type { Review, ReviewPage } from '@plaza/contracts';
import { age, exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { textOf } from '../dead-letters/dead-letters.query';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Reviews } from './reviews';

/** Whoever looks again decides as on anything else: on the document's own page, with a second person where it opens or closes something. */
@Controller('reviews')
export class ReviewsPage {
  constructor(private readonly reviews: Reviews) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    return html(<Page visit={visit} page={await this.reviews.list(textOf(query, 'cursor'), 50)} />);
  }
}

function Page({ visit, page }: { visit: Visit; page: ReviewPage }) {
  const t = visit.t.people.reviews;
  const holds = visit.t.operations.holds;
  return (
    <Layout visit={visit} title={t.title} current="holds">
      <div class="inner page">
        <p class="fine"><a href={visit.href('/holds')}>{holds.title}</a></p>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {page.items.length === 0 ? <p class="notice">{t.none}</p> : (
          <DataTable label={t.title} look="holds" columns={[t.since, holds.document, holds.department, t.grounds]}>
            {page.items.map((review) => <Row visit={visit} review={review} />)}
          </DataTable>
        )}
        {page.nextCursor && <p class="more"><a href={visit.href('/reviews', { cursor: page.nextCursor })}>{holds.more}</a></p>}
      </div>
    </Layout>
  );
}

function Row({ visit, review }: { visit: Visit; review: Review }) {
  const { t, language, now } = visit;
  const { id, since, grounds } = review;
  const statuses: Record<string, string> = t.decision.statuses;
  const inLanguage = (korean: string, english: string | null | undefined) => shown((language === 'en' ? english : undefined) ?? korean, 400);
  return (
    <tr>
      <td><time dateTime={since}>{t.operations.health.ago(age(now.getTime() - Date.parse(since), language))}</time><p class="fine">{exactTime(since)}</p></td>
      <th scope="row">
        <a href={visit.href(`/holds/${id}`)}>{shown(review.documentNumber, 100)}</a> {shown(review.title, 200)}
        <span class="fine"> {statuses[review.status]}, {t.operations.holds.version(review.version, review.decision)}</span>
      </th>
      <td>{shown(review.department.name, 100)}</td>
      <td>
        {grounds.map(({ item, reason, reasonEn, review: due }) => (
          <p>
            {item === null ? '' : `${t.operations.holds.item(item)} `}{inLanguage(reason, reasonEn)}
            {due && <span class="fine"> {inLanguage(due.reason, due.reasonEn)}</span>}
          </p>
        ))}
      </td>
    </tr>
  );
}
