import { Controller, Get, Query } from '@nestjs/common';
import { seoulDay } from '@plaza/pages';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { only } from '../upstream/answers';
import { Publication } from '../upstream/publication.client';
import { badCursor } from './problem-error';
import { CalendarQuery, present } from './query';

@Controller('api/v1/calendar')
export class CalendarController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @DocumentedQuery('What is withheld and when it opens by itself or is looked at again, the earliest first; from today where no day is given', CalendarQuery)
  @DocumentedAnswers({ 200: 'CalendarPage', 400: 'Problem' })
  async calendar(@Query() query: CalendarQuery) {
    const answer = await this.publication.calendar({ from: seoulDay(new Date()), ...present(query) });
    if (answer.status === 400) throw badCursor();
    return only('publication', answer);
  }
}
