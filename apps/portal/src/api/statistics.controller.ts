import { Controller, Get, Header, Query } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';
import { UpstreamUnavailable } from '../upstream/upstream';
import { present, StatisticsQuery } from './query';

@Controller('api/v1/statistics')
export class StatisticsController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('Documents by status and item, and the time from production to publication', StatisticsQuery)
  @DocumentedAnswers({ 200: 'Statistics', 400: 'Problem' })
  async statistics(@Query() query: StatisticsQuery) {
    const { status, body } = await this.publication.statistics(present(query));
    if (status !== 200) throw new UpstreamUnavailable('publication', { status });
    return body;
  }
}
