import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import type { Response } from 'express';
import { Publication } from '../upstream/publication.client';
import type { Answer } from '../upstream/upstream';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { notFound } from './problem-error';
import { LookupQuery } from './query';

@Controller('api/v1/documents')
export class DocumentsController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('Look a document up by the name its source gave it', LookupQuery)
  @DocumentedAnswers({ 200: 'PublicDocument', 410: 'Tombstone', 400: 'Problem', 404: 'Problem' })
  async lookup(@Query() { source, sourceDocumentId }: LookupQuery, @Res({ passthrough: true }) response: Response) {
    return relay(await this.publication.lookup(source, sourceDocumentId), response);
  }

  @Get(':id')
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('The current state of a document; of a withdrawn one, its tombstone')
  @DocumentedAnswers({ 200: 'PublicDocument', 410: 'Tombstone', 404: 'Problem' })
  async read(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return relay(await this.publication.document(existing(id)), response);
  }

  @Get(':id/versions')
  @Header('Content-Type', 'application/json')
  @DocumentedQuery('Every version and decision of a document, with time and status')
  @DocumentedAnswers({ 200: 'Versions', 404: 'Problem' })
  async versions(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return relay(await this.publication.versions(existing(id)), response);
  }
}

/** An id that cannot exist is answered like one that does not. */
export function existing(id: string): string {
  if (!CODE.test(id)) throw notFound();
  return id;
}

function relay({ status, body }: Answer, response: Response): string {
  if (status !== 200 && status !== 410) throw notFound();
  response.status(status);
  return body;
}
