import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Search } from '../upstream/search.client';
import { present, SearchQuery } from './query';

@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly documents: Search) {}

  @Get()
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('Search everything published; filters narrow, facets count', SearchQuery)
  @DocumentedAnswers({ 200: 'SearchResult', 400: 'Problem' })
  async search(@Query() query: SearchQuery, @Res({ passthrough: true }) response: Response) {
    const { status, body } = await this.documents.search(present(query));
    if (status !== 200) response.status(status).type('application/problem+json');
    return body;
  }
}
