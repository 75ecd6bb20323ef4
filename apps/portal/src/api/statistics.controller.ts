import { Controller, Get, Query } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';
import { present, StatisticsQuery } from './query';

@Controller('api/v1/statistics')
export class StatisticsController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @DocumentedQuery('Documents by status and item, and the milliseconds from production to publication', StatisticsQuery)
  @DocumentedAnswers({ 200: 'Statistics', 400: 'Problem' })
  statistics(@Query() query: StatisticsQuery) {
    return this.publication.statistics(present(query));
  }
}
