import { Controller, Get, Query } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Search } from '../upstream/search.client';
import { present, SearchQuery } from './query';

@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly documents: Search) {}

  @Get()
  @DocumentedQuery('Search everything published; filters narrow, facets count', SearchQuery)
  @DocumentedAnswers({ 200: 'SearchResult', 400: 'Problem' })
  search(@Query() query: SearchQuery) {
    return this.documents.search(present(query));
  }
}
