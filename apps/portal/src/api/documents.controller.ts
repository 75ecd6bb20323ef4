import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import type { Answer } from '@plaza/internal-http';
import type { Response } from 'express';
import { DocumentedAnswers, DocumentedQuery } from '../description/documented';
import { Publication } from '../upstream/publication.client';
import { notFound } from './problem-error';
import { LookupQuery } from './query';

@Controller('api/v1/documents')
export class DocumentsController {
  constructor(private readonly publication: Publication) {}

  @Get()
  @DocumentedQuery('Look a document up by the name its source gave it', LookupQuery)
  @DocumentedAnswers({ 200: 'PublicDocument', 400: 'Problem', 404: 'Problem', 410: 'Tombstone' })
  async lookup(@Query() { source, sourceDocumentId }: LookupQuery, @Res({ passthrough: true }) response: Response) {
    return standing(await this.publication.lookup(source, sourceDocumentId), response);
  }

  @Get(':id')
  @DocumentedQuery('The current state of a document; of a withdrawn one, its tombstone')
  @DocumentedAnswers({ 200: 'PublicDocument', 404: 'Problem', 410: 'Tombstone' })
  async read(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return standing(await this.publication.document(existing(id)), response);
  }

  @Get(':id/versions')
  @DocumentedQuery('Every version and decision of a document, with time and status')
  @DocumentedAnswers({ 200: 'Versions', 404: 'Problem' })
  async versions(@Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    return standing(await this.publication.versions(existing(id)), response);
  }
}

/** An id that cannot exist is answered like one that does not. */
export function existing(id: string): string {
  if (!CODE.test(id)) throw notFound();
  return id;
}

function standing<Body>({ status, body }: Answer<Body>, response: Response): Body {
  if (status !== 200 && status !== 410) throw notFound();
  response.status(status);
  return body;
}
