import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { PublicDocument, Tombstone } from '@plaza/contracts';
import type { Response } from 'express';
import { existing } from '../api/documents.controller';
import { notFound } from '../api/problem-error';
import { age, dateTime, html } from '@plaza/pages';
import { Publication, type Version } from '../upstream/publication.client';
import { Attachments } from '../view/attachments';
import { Approvals, Metadata } from '../view/document-facts';
import { Grounds } from '../view/grounds';
import { DocumentText } from '../view/document-text';
import { isTombstone, OfficeLine } from '../view/document-row';
import { JourneyTable } from '../view/journey';
import { Layout } from '../view/layout';
import { Redacted } from '../view/redacted-text';
import { Redactions } from '../view/redactions';
import { ReportForm } from '../view/report-form';
import { StatusBadge } from '../view/status-badge';
import { Versions } from '../view/versions';
import { ReaderVisit, type Visit } from '../view/visit';
import { TombstoneView } from './tombstone.page';

@Controller('documents')
@ApiExcludeController()
export class DocumentPage {
  constructor(private readonly publication: Publication) {}

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async page(@Param('id') id: string, @ReaderVisit() visit: Visit, @Res({ passthrough: true }) response: Response): Promise<string> {
    const [answer, history] = await Promise.all([this.publication.document(existing(id)), this.publication.versions(id)]);
    if (answer.status !== 200 && answer.status !== 410) throw notFound();
    response.status(answer.status);
    const document = answer.body;
    const versions = history.status === 200 ? history.body.items : [];
    return html(isTombstone(document)
      ? <TombstoneView visit={visit} tombstone={document} versions={versions} successor={await this.successorOf(document)} />
      : <DocumentView visit={visit} document={document} versions={versions} />);
  }

  /** The public id of the document that took this one's place, once it stands. */
  private async successorOf({ source, successor }: Tombstone): Promise<string | null> {
    if (!successor) return null;
    const { status, body } = await this.publication.lookup(source, successor);
    return status === 200 ? body.id : null;
  }
}

function DocumentView({ visit, document, versions }: { visit: Visit; document: PublicDocument; versions: Version[] }) {
  const { t, language, now } = visit;
  const json = `/api/v1/documents/${document.id}`;
  return (
    <Layout visit={visit} title={document.title} description={`${t.status[document.status]} · ${document.agency.name} ${document.department.name}`}
      head={<link rel="alternate" type="application/json" href={json} />}>
      <article class="inner page document">
        <header class="document-head">
          <p class="row-top">
            <StatusBadge visit={visit} status={document.status} />
            <span class="row-kind">{t.kind[document.kind]}</span>
            <time dateTime={document.producedAt}>{dateTime(document.producedAt, language)}</time>
          </p>
          <h1 lang="ko"><Redacted text={document.title} /></h1>
          <OfficeLine entry={document} />
          <p class={`meaning meaning-${document.status}`}>
            {t.statusMeaning[document.status]}
            {document.status === 'held' && <> {t.document.heldSince(age(now.getTime() - Date.parse(document.journey.classifiedAt), language))}</>}
          </p>
        </header>
        {document.grounds.length > 0 && (
          <section aria-labelledby="grounds"><h2 id="grounds">{t.document.grounds}</h2><Grounds visit={visit} grounds={document.grounds} /></section>
        )}
        <section aria-labelledby="text">
          <h2 id="text">{t.document.text}</h2>
          {document.text === undefined
            ? <p class="empty">{document.status === 'held' ? t.document.noText.held : t.document.noText.closed}</p>
            : <DocumentText text={document.text} />}
        </section>
        {document.redactions.length > 0 && <Redactions visit={visit} redactions={document.redactions} grounds={document.grounds} />}
        {document.attachments.length > 0 && <Attachments visit={visit} attachments={document.attachments} />}
        {document.approvals.length > 0 && <Approvals visit={visit} approvals={document.approvals} />}
        <JourneyTable visit={visit} journey={document.journey} />
        <Metadata visit={visit} document={document} />
        <Versions visit={visit} versions={versions} />
        <ReportForm visit={visit} id={document.id} />
        <p class="more"><a href={json}>{t.document.json}</a></p>
      </article>
    </Layout>
  );
}
