import { Controller, Get, Query, Res } from '@nestjs/common';
import { html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Finding, type Found, traceOf } from '../traces/finding';
import { traceIdOf, traceQuery, type TraceQuery } from '../traces/trace-query';
import { Traces, type TraceSummary } from '../traces/traces';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { milliseconds, timeOf } from '../view/milliseconds';
import { ServiceTag } from '../view/service-tag';
import { PageVisit, type Visit } from '../view/visit';

@Controller()
export class TracesPage {
  constructor(
    private readonly finding: Finding,
    private readonly traces: Traces,
  ) {}

  @Get('traces')
  async page(@PageVisit() visit: Visit, @Query() asked: Record<string, unknown>, @Res({ passthrough: true }) response: Response): Promise<string | undefined> {
    const query = traceQuery(asked);
    const traceId = traceIdOf(query.q);
    if (traceId) return response.redirect(303, visit.href(`/traces/${traceId}`)) as undefined;
    const [found, services] = await Promise.all([this.finding.find(query), this.traces.services()]);
    return html(<Page visit={visit} query={query} found={found} services={services} />);
  }

  @Get('api/traces')
  async list(@Query() asked: Record<string, unknown>) {
    const { items, next, meant } = await this.finding.find(traceQuery(asked));
    return { items, nextCursor: next, documents: meant.map((document) => ({ id: document.id, traceId: traceOf(document) ?? null })) };
  }
}

function Page({ visit, query, found, services }: { visit: Visit; query: TraceQuery; found: Found; services: string[] }) {
  const { t, href } = visit;
  const asked = { q: query.q, service: query.service, least: query.least, failed: query.failed ? '1' : undefined };
  return (
    <Layout visit={visit} title={t.traces.title} current="traces">
      <div class="inner page">
        <h1>{t.traces.title}</h1>
        <p class="lead">{t.traces.lead}</p>
        <Form visit={visit} query={query} services={services} />
        {found.meant.map((document) => {
          const traceId = traceOf(document);
          return traceId && !found.items.some((item) => item.traceId === traceId) && (
            <p class="notice"><a href={href(`/traces/${traceId}`, { document: document.id })}>{shown('documentNumber' in document ? document.documentNumber : document.id)}</a> {t.traces.unsampled}</p>
          );
        })}
        {found.items.length > 0 ? <List visit={visit} found={found} /> : found.meant.length === 0 && <p class="notice">{query.q ? t.traces.noDocument(query.q) : t.traces.none}</p>}
        {found.next && <p class="more"><a href={href('/traces', { ...asked, before: found.next })}>{t.traces.older}</a></p>}
      </div>
    </Layout>
  );
}

function Form({ visit, query, services }: { visit: Visit; query: TraceQuery; services: string[] }) {
  const { t } = visit;
  return (
    <form class="finder" method="get" action="/traces" role="search">
      <label class="finder-wide">{t.traces.query}<input type="search" name="q" value={query.q} maxLength={200} /></label>
      <label>{t.traces.service}
        <select name="service">
          <option value="">{t.traces.anyService}</option>
          {services.map((service) => <option value={service} selected={service === query.service}>{shown(service)}</option>)}
        </select>
      </label>
      <label>{t.traces.least}<input type="number" name="least" min="0" value={query.least} /></label>
      <label class="finder-check"><input type="checkbox" name="failed" value="1" checked={query.failed} />{t.traces.failedOnly}</label>
      <button class="button button-main">{t.traces.submit}</button>
    </form>
  );
}

function List({ visit, found }: { visit: Visit; found: Found }) {
  const { t } = visit;
  return (
    <DataTable label={t.traces.title} look="traces" columns={[t.traces.began, t.traces.document, { number: t.traces.took }, t.traces.state, t.traces.services, { number: t.traces.spans }]}>
      {found.items.map((trace) => <Line visit={visit} trace={trace} found={found} />)}
    </DataTable>
  );
}

function Line({ visit, trace, found }: { visit: Visit; trace: TraceSummary; found: Found }) {
  const { t, href } = visit;
  const documents = trace.documents.flatMap((id) => found.documents.get(id) ?? []);
  const first = documents[0];
  const name = first && 'documentNumber' in first ? first.documentNumber : (first?.sourceDocumentId ?? trace.root ?? trace.traceId.slice(0, 8));
  return (
    <tr>
      <td><time dateTime={new Date(trace.startedUs / 1000).toISOString()}>{timeOf(trace.startedUs)}</time></td>
      <th scope="row">
        <a href={href(`/traces/${trace.traceId}`)}>{shown(name, 80)}{trace.documents.length > 1 && ` +${trace.documents.length - 1}`}</a>
        {first && <> <span class={`badge badge-${first.status}`}>{t.traces.status[first.status]}</span></>}
      </th>
      <td class="number">{milliseconds(trace.endedUs - trace.startedUs)}</td>
      <td>{trace.failed ? <span class="tag tag-failed">{t.traces.failed}</span> : t.traces.fine}</td>
      <td><span class="services">{trace.services.map((service) => <ServiceTag service={service} />)}</span></td>
      <td class="number">{trace.spans}</td>
    </tr>
  );
}
