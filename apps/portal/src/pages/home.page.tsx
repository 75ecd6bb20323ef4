import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Change, type PublicDocument, STATUSES, type Tombstone } from '@plaza/contracts';
import { UpstreamError } from '@plaza/internal-http';
import { duration, html, number, seoulDay } from '@plaza/pages';
import { ChangeHub } from '../stream/change-hub';
import { Publication, type Statistics } from '../upstream/publication.client';
import { Remembered } from '../upstream/remembered';
import { DocumentRow, isTombstone } from '../view/document-row';
import { Layout } from '../view/layout';
import { SearchBox } from '../view/search-box';
import { StatusBadge } from '../view/status-badge';
import { ReaderVisit, type Visit } from '../view/visit';

const LATEST = 8;

@Controller()
@ApiExcludeController()
export class HomePage {
  private readonly figures = new Remembered(() => this.count(), 2_000);

  constructor(
    private readonly hub: ChangeHub,
    private readonly publication: Publication,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async home(@ReaderVisit() visit: Visit): Promise<string> {
    const figures = await this.figures.get().catch((error: unknown) => {
      // The first page stands even while nobody counts.
      if (error instanceof UpstreamError) return null;
      throw error;
    });
    return html(<Home visit={visit} latest={this.hub.latest(LATEST)} cursor={String(this.hub.cursor)} figures={figures} />);
  }

  private async count(): Promise<Figures> {
    const day = seoulDay(new Date());
    const [today, all] = await Promise.all([this.publication.statistics({ from: day, to: day }), this.publication.statistics({})]);
    return { today, all };
  }
}

interface HomeProps {
  visit: Visit;
  latest: (Change & { document: PublicDocument | Tombstone })[];
  cursor: string;
  figures: Figures | null;
}

interface Figures {
  today: Statistics;
  all: Statistics;
}

function Home({ visit, latest, cursor, figures }: HomeProps) {
  const { t, href } = visit;
  return (
    <Layout visit={visit} script="live.js" feeds={{ atom: '/feeds/atom.xml', json: '/feeds/feed.json' }}>
      <section class="hero">
        <div class="inner">
          <h1>{t.home.lead}</h1>
          <SearchBox visit={visit} large />
          {figures && <p class="hero-total"><a href={href('/register')}>{t.home.total} <strong>{number(figures.all.total, visit.language)}</strong></a></p>}
        </div>
      </section>
      <div class="inner columns">
        <section class="latest" aria-labelledby="latest">
          <div class="section-head">
            <h2 id="latest">{t.home.live}</h2>
            <p class="live" data-live-status data-on={t.home.liveOn} data-off={t.home.liveOff} data-pause={t.home.pause} data-resume={t.home.resume} />
          </div>
          {latest.length === 0 && <p class="empty" data-live-empty>{t.home.nothing}</p>}
          <ol class="rows" data-live-list data-cursor={cursor} data-size={LATEST} data-kinds={JSON.stringify(t.kind)}>
            {latest.map(({ document, time }) => <DocumentRow visit={visit} entry={document} time={time} exact />)}
          </ol>
          <LiveTemplates visit={visit} />
          <p class="more"><a href={href('/register')}>{t.home.more}</a></p>
        </section>
        <section class="figures" aria-labelledby="figures">
          <h2 id="figures">{t.home.today}</h2>
          {figures ? <FigureTables visit={visit} {...figures} /> : <p class="empty">{t.home.noFigures}</p>}
        </section>
      </div>
      <section class="promises" aria-labelledby="promises">
        <div class="inner">
          <h2 id="promises">{t.home.promises}</h2>
          <ul>{t.home.promise.map(([name, text]) => <li><h3>{name}</h3><p>{text}</p></li>)}</ul>
        </div>
      </section>
    </Layout>
  );
}

/** Open, partial, closed and held, each for itself: partial never counts as open. */
function FigureTables({ visit, today, all }: Figures & { visit: Visit }) {
  const { t, href, language } = visit;
  const times = today.total > 0 ? today.timeToPublication : all.timeToPublication;
  return (
    <>
      <table class="figures-table">
        <caption class="sr-only">{t.home.shareOpen}</caption>
        <thead><tr><th scope="col">{t.search.status}</th><th scope="col">{t.home.day}</th><th scope="col">{t.home.all}</th></tr></thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr>
              <th scope="row"><a href={href('/register', { status })}><StatusBadge visit={visit} status={status} /></a></th>
              <td>{number(today.byStatus[status] ?? 0, language)}</td>
              <td>{number(all.byStatus[status] ?? 0, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{t.home.shareOpen}</p>
      <h3>{today.total > 0 ? t.home.timeNote : t.home.time}</h3>
      <dl class="times">
        {(['p50', 'p95', 'p99'] as const).map((rank) => (
          <div><dt>{t.home[rank]}</dt><dd>{times[rank] === null ? '–' : duration(times[rank], language)}</dd></div>
        ))}
      </dl>
    </>
  );
}

/** What the script fills in for a new document: one row for each status, so that it needs no words of its own. */
function LiveTemplates({ visit }: { visit: Visit }) {
  return (
    <>
      {STATUSES.map((status) => (
        <template data-live-row={status}>
          <li class="row row-new">
            <p class="row-top">
              <StatusBadge visit={visit} status={status} />
              <span class="row-kind" data-slot="kind" />
              <time data-slot="time" />
            </p>
            <p class="row-title">
              <a data-slot="title" data-href={visit.href('/documents/{id}')} lang={isTombstone({ status }) ? undefined : 'ko'}>
                {visit.t.register.withdrawnEntry}
              </a>
            </p>
            <p class="row-office" lang="ko" data-slot="office" />
          </li>
        </template>
      ))}
    </>
  );
}
