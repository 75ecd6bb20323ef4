import { Controller, Get, Query } from '@nestjs/common';
import { exactTime, html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { cursorOf, sizeOf } from '../dead-letters/dead-letters.query';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Audit, type AuditEntry } from './audit';

const NUMBER = /^\d{1,18}$/;

@Controller()
export class AuditPage {
  constructor(private readonly audit: Audit) {}

  @Get('audit')
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    return html(<Page visit={visit} {...await this.audit.list(cursorOf(query, NUMBER), 100)} />);
  }

  @Get('api/audit')
  async list(@Query() query: Record<string, unknown>) {
    return await this.audit.list(cursorOf(query, NUMBER), sizeOf(query));
  }
}

function Page({ visit, items, nextCursor }: { visit: Visit; items: AuditEntry[]; nextCursor: string | null }) {
  const t = visit.t.operations.audit;
  return (
    <Layout visit={visit} title={t.title} current="audit">
      <div class="inner page">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {items.length === 0 ? <p class="notice">{t.none}</p> : (
          <DataTable label={t.title} look="audit" columns={[t.at, t.who, t.action, t.subject, t.detail, t.outcome]}>
            {items.map((entry) => <Row visit={visit} entry={entry} />)}
          </DataTable>
        )}
        {nextCursor && <p class="more"><a href={visit.href('/audit', { cursor: nextCursor })}>{t.older}</a></p>}
      </div>
    </Layout>
  );
}

function Row({ visit, entry }: { visit: Visit; entry: AuditEntry }) {
  const t = visit.t.operations.audit;
  const aboutLetter = entry.action === 'replay' || entry.action === 'payload';
  const said = Object.entries(entry.detail).filter(([, value]) => value !== null).map(([name, value]) => `${name}: ${value}`).join(', ');
  return (
    <tr>
      <td><time dateTime={entry.at}>{exactTime(entry.at).slice(0, 19)}</time></td>
      <th scope="row">{shown(entry.who, 64)}</th>
      <td>{t.actions[entry.action]}</td>
      <td>{aboutLetter ? <a href={visit.href(`/dead-letters/${encodeURIComponent(entry.subject)}`)}>{shown(entry.subject, 64)}</a> : <a href={visit.href('/traces', { q: entry.subject })}>{shown(entry.subject, 64)}</a>}</td>
      <td>{shown(said, 300)}</td>
      <td>{entry.outcome === null ? t.pending : shown(entry.outcome, 120)}</td>
    </tr>
  );
}
