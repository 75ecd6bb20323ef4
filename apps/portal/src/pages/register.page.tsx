import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { STATUSES } from '@plaza/contracts';
import { UpstreamError } from '@plaza/internal-http';
import type { Facets } from '@plaza/search-index';
import { badCursor } from '../api/problem-error';
import { present, RegisterQuery } from '../api/query';
import { age, html, number } from '@plaza/pages';
import { only } from '../upstream/answers';
import { Publication, type RegisterEntry, type RegisterPage as Page } from '../upstream/publication.client';
import { Search } from '../upstream/search.client';
import { Remembered } from '../upstream/remembered';
import { DocumentRow, isTombstone } from '../view/document-row';
import { Filters } from '../view/filters';
import { Reason } from '../view/grounds';
import { Layout } from '../view/layout';
import { ReaderVisit, type Visit } from '../view/visit';

const SIZE = 20;

@Controller('register')
@ApiExcludeController()
export class RegisterPage {
  private readonly offices = new Remembered(async () => (await this.search.search({ size: 1 })).facets, 10_000);

  constructor(
    private readonly publication: Publication,
    private readonly search: Search,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@Query() query: RegisterQuery, @ReaderVisit() visit: Visit): Promise<string> {
    const [register, facets] = await Promise.all([this.publication.register({ size: SIZE, ...present(query) }), this.known()]);
    if (register.status === 400) throw badCursor();
    return html(<Register visit={visit} query={query} page={only('publication', register)} facets={facets} />);
  }

  /** Which offices there are to choose from; without the search, their codes are typed. */
  private async known(): Promise<Facets | undefined> {
    try {
      return await this.offices.get();
    } catch (error) {
      if (error instanceof UpstreamError) return undefined;
      throw error;
    }
  }
}

function Register({ visit, query, page, facets }: { visit: Visit; query: RegisterQuery; page: Page; facets: Facets | undefined }) {
  const { t, href, language } = visit;
  const { cursor, ...asked } = query;
  return (
    <Layout visit={visit} title={t.register.title} description={t.register.lead} current="register">
      <div class="inner page">
        <h1>{t.register.title}</h1>
        <p class="lead">{t.register.lead} <a href={href('/holds')}>{t.register.holds}</a></p>
        <nav class="chips" aria-label={t.search.status}>
          <ul>
            <li><a href={href('/register', { ...asked, status: undefined })} aria-current={query.status ? undefined : 'true'}>{t.search.all}</a></li>
            {STATUSES.map((status) => (
              <li><a href={href('/register', { ...asked, status })} aria-current={query.status === status ? 'true' : undefined}>{t.status[status]}</a></li>
            ))}
          </ul>
        </nav>
        <Filters visit={visit} action="/register" query={query} facets={facets} />
        <section aria-labelledby="list">
          <h2 id="list" class="list-total">{t.register.total(number(page.total, language))}</h2>
          {page.items.length === 0 && <p class="empty">{t.register.none}</p>}
          <ol class="rows">{page.items.map((entry) => <DocumentRow visit={visit} entry={entry}><Why visit={visit} entry={entry} /></DocumentRow>)}</ol>
        </section>
        <nav class="pages" aria-label={t.register.title}>
          {cursor && <a class="button" href={href('/register', { ...asked })}>{t.search.first}</a>}
          {page.nextCursor && (
            <a class="button button-main" rel="next" href={href('/register', { ...asked, cursor: page.nextCursor })}>{t.register.next}</a>
          )}
        </nav>
      </div>
    </Layout>
  );
}

/** Why it is not wholly open, in a line; and how long a hold has lasted. */
function Why({ visit, entry }: { visit: Visit; entry: RegisterEntry }) {
  const { t, language, now } = visit;
  if (isTombstone(entry)) {
    return <p class="row-why"><span>{entry.item && <strong>{t.itemShort(entry.item)} </strong>}{t.withdrawalReason[entry.reason]}</span></p>;
  }
  if (entry.grounds.length === 0) return null;
  return (
    <p class="row-why">
      {entry.grounds.map((ground) => <span>{ground.item && <strong>{t.itemShort(ground.item)} </strong>}<Reason visit={visit} ground={ground} /></span>)}
      {entry.status === 'held' && <em>{t.register.heldFor(age(now.getTime() - Date.parse(entry.journey.classifiedAt), language))}</em>}
    </p>
  );
}
