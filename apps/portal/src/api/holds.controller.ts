import { Controller, Get } from '@nestjs/common';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';

@Controller('api/v1/holds')
export class HoldsController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @DocumentedQuery('What waits for a decision, documents and files, by department: how many, since when, why')
  @DocumentedAnswers({ 200: 'Holds' })
  holds() {
    return this.publication.holds();
  }
}
