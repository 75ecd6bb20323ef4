import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CALENDAR_KINDS, type CalendarEntry, type CalendarPage as Page } from '@plaza/contracts';
import { date, html, link, number, seoulDay } from '@plaza/pages';
import { badCursor } from '../api/problem-error';
import { CalendarMonthQuery, present } from '../api/query';
import { only } from '../upstream/answers';
import { Publication } from '../upstream/publication.client';
import { CalendarRow } from '../view/calendar-row';
import { Layout } from '../view/layout';
import { daysOf, monthAfter, monthName } from '../view/month';
import { ReaderVisit, type Visit } from '../view/visit';

const SIZE = 50;

@Controller('calendar')
@ApiExcludeController()
export class CalendarPage {
  constructor(private readonly publication: Publication) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@Query() query: CalendarMonthQuery, @ReaderVisit() visit: Visit): Promise<string> {
    const { month = seoulDay(visit.now).slice(0, 7), ...rest } = query;
    const answer = await this.publication.calendar({ size: SIZE, ...present(rest), ...daysOf(month) });
    if (answer.status === 400) throw badCursor();
    const page = only('publication', answer);
    const next = page.items.length > 0 ? null : await this.nextAfter(month, query);
    return html(<Calendar visit={visit} query={query} month={month} page={page} next={next} />);
  }

  /** Where to look when a month is empty. */
  private async nextAfter(month: string, { agency, kind }: CalendarMonthQuery): Promise<string | null> {
    const from = daysOf(monthAfter(month, 1)).from;
    const { items } = only('publication', await this.publication.calendar({ agency, kind, from, size: 1 }));
    return items[0] ? seoulDay(new Date(items[0].at)).slice(0, 7) : null;
  }
}

interface CalendarProps {
  visit: Visit;
  query: CalendarMonthQuery;
  month: string;
  page: Page;
  /** The next month in which there is something. */
  next: string | null;
}

function Calendar({ visit, query, month, page, next }: CalendarProps) {
  const { t, href, language } = visit;
  const { cursor, ...asked } = query;
  const subscription = link('/calendar.ics', { agency: query.agency, kind: query.kind });
  const head = <link rel="alternate" type="text/calendar" title="iCalendar" href={subscription} />;
  return (
    <Layout visit={visit} title={`${monthName(month, language)} - ${t.calendar.title}`} description={t.calendar.lead} current="calendar" head={head}>
      <div class="inner page">
        <h1>{t.calendar.title}</h1>
        <p class="lead">{t.calendar.lead}</p>
        <nav class="chips" aria-label={t.calendar.what}>
          <ul>
            <li><a href={href('/calendar', { ...asked, kind: undefined })} aria-current={query.kind ? undefined : 'true'}>{t.search.all}</a></li>
            {CALENDAR_KINDS.map((kind) => (
              <li><a href={href('/calendar', { ...asked, kind })} aria-current={query.kind === kind ? 'true' : undefined}>{t.calendar.kinds[kind]}</a></li>
            ))}
          </ul>
        </nav>
        <Choice visit={visit} query={query} month={month} />
        <section aria-labelledby="month">
          <div class="section-head">
            <h2 id="month">{monthName(month, language)}</h2>
            <p class="fine">{t.calendar.total(number(page.total, language), page.totalIsExact)}</p>
          </div>
          {page.items.length === 0 && (
            <p class="empty">
              {t.calendar.none}{' '}
              {next && <a href={href('/calendar', { ...asked, month: next })}>{t.calendar.nextIn(monthName(next, language))}</a>}
            </p>
          )}
          {byDay(page.items).map(([day, entries]) => (
            <section class="day" aria-labelledby={`day-${day}`}>
              <h3 id={`day-${day}`}><time dateTime={day}>{date(entries[0]!.at, language)}</time></h3>
              <ol class="rows">{entries.map((entry) => <CalendarRow visit={visit} entry={entry} />)}</ol>
            </section>
          ))}
        </section>
        <nav class="pages" aria-label={t.calendar.title}>
          {!cursor && <a class="button" rel="prev" href={href('/calendar', { ...asked, month: monthAfter(month, -1) })}>{monthName(monthAfter(month, -1), language)}</a>}
          {cursor && <a class="button" href={href('/calendar', { ...asked })}>{t.search.first}</a>}
          {page.nextCursor && <a class="button button-main" rel="next" href={href('/calendar', { ...asked, month, cursor: page.nextCursor })}>{t.calendar.more}</a>}
          {!page.nextCursor && <a class="button" rel="next" href={href('/calendar', { ...asked, month: monthAfter(month, 1) })}>{monthName(monthAfter(month, 1), language)}</a>}
        </nav>
        <section aria-labelledby="subscribe">
          <h2 id="subscribe">{t.calendar.subscribe}</h2>
          <p>{t.calendar.subscribeNote}</p>
          <p class="links"><a href={subscription}>iCalendar</a> <a href={link('/api/v1/calendar', { agency: query.agency, kind: query.kind })}>JSON</a></p>
        </section>
      </div>
    </Layout>
  );
}

/** Another month, another agency: a form, as everything here works without a script. */
function Choice({ visit, query, month }: { visit: Visit; query: CalendarMonthQuery; month: string }) {
  const { t, href, language } = visit;
  const lang = new URLSearchParams(href('/calendar').split('?')[1]).get('lang');
  return (
    <details class="filters" open={Boolean(query.agency)}>
      <summary>{t.search.filters}</summary>
      <form action="/calendar" method="get">
        {lang && <input type="hidden" name="lang" value={language} />}
        {query.kind && <input type="hidden" name="kind" value={query.kind} />}
        <div class="fields">
          <p class="field">
            <label for="f-month">{t.calendar.month}</label>
            <input id="f-month" name="month" type="month" pattern="[1-9][0-9]{3}-[0-9]{2}" placeholder="2026-12" value={month} />
          </p>
          <p class="field">
            <label for="f-agency">{t.search.agency}</label>
            <input id="f-agency" name="agency" value={query.agency} maxLength={64} />
          </p>
        </div>
        <p class="actions"><button type="submit" class="button button-main">{t.search.apply}</button></p>
      </form>
    </details>
  );
}

function byDay(entries: CalendarEntry[]): [string, CalendarEntry[]][] {
  const days = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = seoulDay(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
