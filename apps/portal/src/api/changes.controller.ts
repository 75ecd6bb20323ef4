import { Controller, Get, Query } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';
import { ChangesQuery } from './query';

const SIZE = 100;

@Controller('api/v1/changes')
export class ChangesController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @DocumentedQuery('Every publication, correction and withdrawal in order, oldest first. Long texts make a page shorter than `size`: the log ends where one is empty', ChangesQuery)
  @DocumentedAnswers({ 200: 'ChangePage', 400: 'Problem' })
  changes(@Query() { after, size = SIZE }: ChangesQuery) {
    return this.publication.changes(after, size);
  }
}
