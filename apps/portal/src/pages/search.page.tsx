import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { present, SearchQuery } from '../api/query';
import { html, link, number } from '@plaza/pages';
import { Search, type SearchAnswer } from '../upstream/search.client';
import { DocumentRow } from '../view/document-row';
import { Facets } from '../view/facets';
import { Filters } from '../view/filters';
import { Highlighted, Snippets } from '../view/highlights';
import { Layout } from '../view/layout';
import { SearchBox } from '../view/search-box';
import { ReaderVisit, type Visit } from '../view/visit';

@Controller('search')
@ApiExcludeController()
export class SearchPage {
  constructor(private readonly documents: Search) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@Query() query: SearchQuery, @ReaderVisit() visit: Visit): Promise<string> {
    return html(<SearchResults visit={visit} query={query} found={await this.documents.search(present(query))} />);
  }
}

function SearchResults({ visit, query, found }: { visit: Visit; query: SearchQuery; found: SearchAnswer }) {
  const { t, href, language } = visit;
  const { cursor, size, sort, ...asked } = query;
  const feeds = { atom: link('/feeds/atom.xml', asked), json: link('/feeds/feed.json', asked) };
  return (
    <Layout visit={visit} title={query.q ? `${query.q} - ${t.search.title}` : t.search.title} current="search" noindex feeds={feeds}>
      <div class="inner page">
        <h1>{t.search.title}</h1>
        <SearchBox visit={visit} q={query.q} />
        <Filters visit={visit} action="/search" query={query} facets={found.facets} sorted />
        <div class="with-side">
          <section aria-labelledby="results">
            <div class="section-head">
              <h2 id="results"><span class="sr-only">{t.search.results}: </span>{t.search.total(number(found.total, language), found.totalIsExact)}</h2>
              <p class="fine">{t.search.took(number(Math.max(1, Math.round(found.tookMs)), language))}</p>
            </div>
            {found.items.length === 0 && <div class="empty"><p><strong>{t.search.none}</strong></p><p>{t.search.noneHint}</p></div>}
            <ol class="rows">
              {found.items.map(({ document, highlights }) => (
                <DocumentRow visit={visit} entry={document} title={<Highlighted field="title" highlights={highlights} fallback={document.title} />}>
                  <Snippets highlights={highlights} />
                </DocumentRow>
              ))}
            </ol>
            <nav class="pages" aria-label={t.search.results}>
              {cursor && <a class="button" href={href('/search', { ...asked, sort, size })}>{t.search.first}</a>}
              {found.nextCursor && (
                <a class="button button-main" rel="next" href={href('/search', { ...asked, sort, size, cursor: found.nextCursor })}>{t.search.next}</a>
              )}
            </nav>
          </section>
          <aside class="side" aria-label={t.search.narrow}>
            <Facets visit={visit} query={query} facets={found.facets} />
            <section>
              <h2>{t.search.feeds}</h2>
              <p class="links"><a href={feeds.atom}>{t.search.atom}</a> <a href={feeds.json}>{t.search.json}</a></p>
            </section>
          </aside>
        </div>
      </div>
    </Layout>
  );
}
