import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { NarrowingQuery, present } from '../api/query';
import { PortalConfig } from '../config';
import { DocumentedFeed, DocumentedQuery } from '../description/documented';
import { ko } from '../language/ko';
import { ChangeHub } from '../stream/change-hub';
import { Search } from '../upstream/search.client';
import { isTombstone } from '../view/document-row';
import { link } from '@plaza/pages';
import { clean, entryOf, type FeedEntry, tombstoneEntry } from './feed-entries';
import { originOf } from './origin';

const SIZE = 50;

interface FeedSource {
  title: string;
  origin: string;
  /** Where the same is found as a page, and the feed itself. */
  page: string;
  self: string;
  entries: FeedEntry[];
}

@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly documents: Search,
    private readonly hub: ChangeHub,
    private readonly config: PortalConfig,
  ) {}

  @Get('atom.xml')
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  @DocumentedQuery('Any search as an Atom feed, newest first', NarrowingQuery)
  @DocumentedFeed('application/atom+xml')
  async atom(@Query() query: NarrowingQuery, @Req() request: Request): Promise<string> {
    const { title, origin, page, self, entries } = await this.source(query, request, '/feeds/atom.xml');
    return generateAtomFeed({
      id: self,
      title: { value: title },
      subtitle: { value: ko.home.lead },
      updated: entries[0]?.updated ?? new Date(0),
      links: [{ href: self, rel: 'self', type: 'application/atom+xml' }, { href: page, rel: 'alternate', type: 'text/html' }],
      authors: [{ name: ko.site }],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        published: entry.published,
        updated: entry.updated,
        links: [{ href: origin + entry.path, rel: 'alternate', type: 'text/html' }],
        authors: [{ name: entry.author }],
        categories: entry.tags.map((term) => ({ term })),
        summary: { value: entry.text },
      })),
    });
  }

  @Get('feed.json')
  @Header('Content-Type', 'application/feed+json; charset=utf-8')
  @DocumentedQuery('Any search as a JSON Feed, newest first', NarrowingQuery)
  @DocumentedFeed('application/feed+json')
  async json(@Query() query: NarrowingQuery, @Req() request: Request): Promise<string> {
    const { title, origin, page, self, entries } = await this.source(query, request, '/feeds/feed.json');
    return JSON.stringify(generateJsonFeed({
      title,
      home_page_url: page,
      feed_url: self,
      description: ko.home.lead,
      language: 'ko',
      items: entries.map((entry) => ({
        id: entry.id,
        url: origin + entry.path,
        title: entry.title,
        content_text: entry.text,
        date_published: entry.published,
        date_modified: entry.updated,
        tags: entry.tags,
        authors: [{ name: entry.author }],
        language: 'ko',
      })),
    }));
  }

  private async source(query: NarrowingQuery, request: Request, path: string): Promise<FeedSource> {
    const { items } = await this.documents.search({ ...present(query), sort: 'newest', size: SIZE });
    const found = items.map(({ document }) => entryOf(document));
    const entries = [...found, ...this.withdrawals(query)].sort((a, b) => b.updated.getTime() - a.updated.getTime()).slice(0, SIZE);
    const origin = originOf(request, this.config);
    const asked = present(query);
    return {
      title: query.q ? clean(`${ko.site}: ${query.q}`) : ko.site,
      origin,
      page: origin + link('/search', asked),
      self: origin + link(path, asked),
      entries,
    };
  }

  /** What a search finds no more, for those feeds of which a tombstone can tell that it belongs. */
  private withdrawals({ q, kind, status, from, to, agency, department }: NarrowingQuery): FeedEntry[] {
    if (q ?? kind ?? status ?? from ?? to) return [];
    return this.hub.latest(SIZE).map(({ document }) => document).filter(isTombstone)
      .filter((tombstone) => !agency || agency.split(',').includes(tombstone.agency.code))
      .filter((tombstone) => !department || department.split(',').includes(tombstone.department.code))
      .map(tombstoneEntry);
  }
}
