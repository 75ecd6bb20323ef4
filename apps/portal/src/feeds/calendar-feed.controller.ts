import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { CalendarEntry } from '@plaza/contracts';
import { link, seoulDay } from '@plaza/pages';
import type { Request } from 'express';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { CalendarFeedQuery, present } from '../api/query';
import { PortalConfig } from '../config';
import { DocumentedFeed, DocumentedQuery } from '../description/documented';
import { ko } from '../language/ko';
import { only } from '../upstream/answers';
import { Publication } from '../upstream/publication.client';
import { originOf } from './origin';

const SIZE = 500;
/** Days back: a review that is late stays in sight for a while. */
const BACK = 31;
const DAY = 86_400_000;

/** The calendar to subscribe to: what is corrected changes under its own name, what is held or withdrawn vanishes. */
@Controller('calendar.ics')
export class CalendarFeedController {
  constructor(
    private readonly publication: Publication,
    private readonly config: PortalConfig,
  ) {}

  @Get()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @DocumentedQuery('The next dates of the calendar, for a calendar program to subscribe to', CalendarFeedQuery)
  @DocumentedFeed('text/calendar')
  async feed(@Query() query: CalendarFeedQuery, @Req() request: Request): Promise<string> {
    const from = seoulDay(new Date(Date.now() - BACK * DAY));
    const { items } = only('publication', await this.publication.calendar({ ...present(query), from, size: SIZE }));
    const origin = originOf(request, this.config);
    const calendar = new ICalCalendar({
      name: query.kind ? `${ko.site} ${ko.calendar.title}: ${ko.calendar.kinds[query.kind]}` : `${ko.site} ${ko.calendar.title}`,
      prodId: { company: 'Open Plaza', product: 'calendar', language: 'KO' },
      url: origin + link('/calendar', present(query)),
      ttl: 3_600,
    });
    for (const { entry, id } of named(items)) calendar.createEvent(eventOf(entry, id, origin));
    // The library leaves the last line open; RFC 5545, section 3.4, has it end as every other.
    return `${calendar.toString()}\r\n`;
  }
}

/** A name that outlives every decision: a later one moves the date under it. One document may have several by one rule. */
function named(entries: CalendarEntry[]): { entry: CalendarEntry; id: string }[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const name = `${entry.document.id}.${entry.kind}.${entry.by}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { entry, id: `${count === 1 ? name : `${name}.${count}`}@open-plaza` };
  });
}

const LARGEST = 2_147_483_647;

function eventOf({ kind, at, items, reason, law, document }: CalendarEntry, id: string, origin: string) {
  const url = `${origin}/documents/${document.id}`;
  const stamp = new Date(document.journey.publishedAt);
  const lines = [
    `${ko.calendar.kinds[kind]}: ${items.map((item) => ko.item(item)).join(', ')}`,
    [reason, law].filter(Boolean).join(' '),
    `${document.agency.name} ${document.department.name} ${document.documentNumber}`,
    url,
  ];
  return {
    id,
    // Decisions are counted anew for each version.
    sequence: Math.min(LARGEST, document.version * 1_000 + document.decision),
    stamp,
    lastModified: stamp,
    ...timeOf(new Date(at)),
    summary: `[${ko.calendar.kinds[kind]}] ${clean(document.title)}`,
    description: clean(lines.join('\n')),
    url,
    categories: [{ name: ko.calendar.kinds[kind] }, { name: ko.status[document.status] }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** What begins with a day in Seoul is that day's; anything else has its time. */
function timeOf(at: Date): { start: Date; allDay?: boolean } {
  const day = seoulDay(at);
  return seoulDay(new Date(at.getTime() - 1)) === day ? { start: at } : { start: new Date(`${day}T00:00:00Z`), allDay: true };
}

// RFC 5545, section 3.1: no control characters but those that part lines.
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ');
