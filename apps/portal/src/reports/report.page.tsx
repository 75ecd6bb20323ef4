import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LONGEST_NOTE } from '@plaza/contracts';
import { html } from '@plaza/pages';
import type { Response } from 'express';
import { existing } from '../api/documents.controller';
import { badParameters, notFound } from '../api/problem-error';
import { Publication } from '../upstream/publication.client';
import { Layout } from '../view/layout';
import { ReaderVisit, type Visit } from '../view/visit';

/** What a reader says is exposed: the document is held at once, and a person looks. */
@Controller('documents/:id')
@ApiExcludeController()
export class ReportPage {
  constructor(private readonly publication: Publication) {}

  @Post('report')
  async report(@Param('id') id: string, @Body() form: { note?: unknown } | undefined, @ReaderVisit() visit: Visit, @Res() response: Response): Promise<void> {
    const { note = '' } = form ?? {};
    if (typeof note !== 'string' || note.length > LONGEST_NOTE) throw badParameters([{ field: 'note', message: `note must be at most ${LONGEST_NOTE} characters` }]);
    const status = await this.publication.report({ reportId: randomUUID(), id: existing(id), note: note.trim() });
    if (status === 404) throw notFound();
    response.redirect(303, visit.href(status === 410 ? `/documents/${id}` : `/documents/${id}/reported`));
  }

  @Get('reported')
  @Header('Content-Type', 'text/html; charset=utf-8')
  reported(@Param('id') id: string, @ReaderVisit() visit: Visit): string {
    const { t, href } = visit;
    return html(
      <Layout visit={visit} title={t.report.thanks} noindex>
        <div class="inner page">
          <h1>{t.report.thanks}</h1>
          <p class="lead">{t.report.next}</p>
          <p class="more"><a href={href(`/documents/${existing(id)}`)}>{t.report.back}</a></p>
        </div>
      </Layout>,
    );
  }
}
