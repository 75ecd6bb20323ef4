import { Controller, Get, Header, Query } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';
import { UpstreamUnavailable } from '../upstream/upstream';
import { ChangesQuery } from './query';

@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('Every publication, correction and withdrawal in order, oldest first', ChangesQuery)
  @DocumentedAnswers({ 200: 'ChangePage', 400: 'Problem' })
  async changes(@Query() { after, size = 100 }: ChangesQuery) {
    const { status, body } = await this.publication.changes(after, size);
    if (status !== 200) throw new UpstreamUnavailable('publication', { status });
    return body;
  }
}
