import { Controller, Get, NotFoundException, Param, Query, Res, UseGuards } from '@nestjs/common';
import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { config } from './config';
import { DataSource } from 'typeorm';

interface Answering {
  status(code: number): unknown;
}

/** Documents as they stand now. A withdrawn one answers 410 with its tombstone. */
@Controller('internal')
@UseGuards(new CallersGuard(config.CALLERS))
export class DocumentsController {
  constructor(private readonly source: DataSource) {}

  @Get('documents')
  async several(@Query('ids') ids = '') {
    const wanted = ids.split(',').filter(Boolean).slice(0, 500);
    const rows = (await this.source.query('SELECT id, document FROM entries WHERE id = ANY ($1)', [wanted])) as { id: string; document: string }[];
    const found = new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as PublicDocument | Tombstone]));
    return { documents: wanted.flatMap((id) => found.get(id) ?? []) };
  }

  /** Whatever the source: people know a document by its own system's id. */
  @Get('documents-of-sources')
  async ofSources(@Query('sourceDocumentId') documentId = '') {
    const rows = (await this.source.query('SELECT document FROM entries WHERE source_document_id = $1 LIMIT 20', [documentId])) as { document: string }[];
    return { documents: rows.map(({ document }) => JSON.parse(document) as PublicDocument | Tombstone) };
  }

  @Get('documents/:id')
  async one(@Param('id') id: string, @Res({ passthrough: true }) response: Answering) {
    return answer(await this.source.query('SELECT document FROM entries WHERE id = $1', [id]), response);
  }

  @Get('lookup')
  async lookup(@Query('source') source: string, @Query('sourceDocumentId') documentId: string, @Res({ passthrough: true }) response: Answering) {
    return answer(
      await this.source.query('SELECT document FROM entries WHERE source = $1 AND source_document_id = $2', [source, documentId]),
      response,
    );
  }

  @Get('documents/:id/versions')
  async versions(@Param('id') id: string) {
    const items = (await this.source.query(
      'SELECT version, decision, status, type, time, cursor FROM changes WHERE id = $1 ORDER BY cursor',
      [id],
    )) as unknown[];
    if (items.length === 0) throw new NotFoundException('there is no such document');
    return { items };
  }
}

function answer(rows: { document: string }[], response: Answering): PublicDocument | Tombstone {
  if (!rows[0]) throw new NotFoundException('there is no such document');
  const document = JSON.parse(rows[0].document) as PublicDocument | Tombstone;
  if (document.status === 'withdrawn') response.status(410);
  return document;
}
