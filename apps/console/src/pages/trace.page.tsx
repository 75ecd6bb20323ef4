import { Controller, Get, Param, Query } from '@nestjs/common';
import { html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { notFound } from '../http/problem-error';
import { Finding, type OneTrace } from '../traces/finding';
import { traceIdOf } from '../traces/trace-query';
import { MOST_SPANS } from '../traces/traces';
import { Layout } from '../view/layout';
import { milliseconds, timeOf } from '../view/milliseconds';
import { PageVisit, type Visit } from '../view/visit';
import { WaterfallView } from '../view/waterfall';

@Controller()
export class TracePage {
  constructor(private readonly finding: Finding) {}

  @Get('traces/:traceId')
  async page(@PageVisit() visit: Visit, @Param('traceId') asked: string, @Query('document') document: unknown): Promise<string> {
    return html(<Page visit={visit} trace={await this.find(asked, document)} />);
  }

  @Get('api/traces/:traceId')
  async json(@Param('traceId') asked: string, @Query('document') document: unknown) {
    const { traceId, spans, waterfall, unsampled, documents } = await this.find(asked, document);
    if (!waterfall) throw notFound();
    return { traceId, unsampled, durationUs: waterfall.durationUs, services: waterfall.services, documents: documents.map(({ id }) => id), spans };
  }

  private async find(asked: string, document: unknown): Promise<OneTrace> {
    const traceId = traceIdOf(asked);
    if (!traceId) throw notFound();
    return await this.finding.one(traceId, typeof document === 'string' ? document.slice(0, 100) : undefined);
  }
}

function Page({ visit, trace }: { visit: Visit; trace: OneTrace }) {
  const { t, href } = visit;
  const { waterfall, documents, unsampled, traceId } = trace;
  return (
    <Layout visit={visit} title={`${t.traces.one} ${traceId.slice(0, 8)}`} current="traces">
      <div class="inner page">
        <p class="fine"><a href={href('/traces')}>{t.traces.title}</a></p>
        <h1>{t.traces.one}</h1>
        <ul class="plain documents">
          {documents.map((document) => (
            <li>
              <span class={`badge badge-${document.status}`}>{t.traces.status[document.status]}</span>{' '}
              <strong>{shown('documentNumber' in document ? document.documentNumber : document.sourceDocumentId)}</strong>{' '}
              {'title' in document && <span>{shown(document.title)}</span>} <a href={href('/traces', { q: document.id })}><code>{document.id}</code></a>
            </li>
          ))}
        </ul>
        <dl class="trace-facts">
          <div><dt>{t.traces.traceId}</dt><dd><code>{traceId}</code></dd></div>
          {waterfall && <div><dt>{t.traces.began}</dt><dd>{timeOf(waterfall.startedUs)}</dd></div>}
          {waterfall && <div><dt>{t.traces.took}</dt><dd>{milliseconds(waterfall.durationUs)}</dd></div>}
          {waterfall && <div><dt>{t.traces.services}</dt><dd>{t.traces.processes(waterfall.services.length)}</dd></div>}
        </dl>
        {!waterfall && <p class="notice">{t.traces.nothing}</p>}
        {waterfall && unsampled && <p class="notice notice-warning">{t.traces.unsampled}</p>}
        {trace.spans.length >= MOST_SPANS && <p class="notice">{t.traces.cut(MOST_SPANS)}</p>}
        {waterfall && <WaterfallView visit={visit} waterfall={waterfall} />}
      </div>
    </Layout>
  );
}
