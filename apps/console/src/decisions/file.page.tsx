import { Controller, Get, Param, Query } from '@nestjs/common';
import type { FileInspection } from '@plaza/contracts';
import { html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { whichOf } from './decision.page';
import { Decisions } from './decisions';
import { PartView } from './part-view';

/** One file as it was read, its hiding places included. */
@Controller()
export class DecisionFilePage {
  constructor(private readonly decisions: Decisions) {}

  @Get('documents/:id/files/:index')
  @Right('payload')
  async page(@PageVisit() visit: Visit, @Param('id') id: string, @Param('index') index: string, @Query() query: Record<string, unknown>, @Operator() who: OperatorIdentity): Promise<string> {
    return html(<Page visit={visit} file={await this.decisions.file(id, index, whichOf(query), who)} />);
  }

  @Get('api/documents/:id/decision/files/:index')
  @Right('payload')
  async file(@Param('id') id: string, @Param('index') index: string, @Query() query: Record<string, unknown>, @Operator() who: OperatorIdentity): Promise<FileInspection> {
    return await this.decisions.file(id, index, whichOf(query), who);
  }
}

function Page({ visit, file }: { visit: Visit; file: FileInspection }) {
  const { href } = visit;
  const t = visit.t.decision;
  const { id, version, decision, name, problem, format, parts, places } = file;
  return (
    <Layout visit={visit} title={t.file} current="holds">
      <div class="inner page">
        <p class="fine"><a href={href(`/documents/${id}`, { version, decision })}>{t.title}</a></p>
        <p class="notice">{t.restricted}</p>
        <h1 lang="ko">{shown(name, 300)}</h1>
        <p class="fine">{format ?? ''}</p>
        {problem !== null && <p class="notice">{t.problem} <code>{shown(problem, 40)}</code></p>}
        {problem === null && parts.length === 0 && <p class="notice">{t.unread}</p>}
        {parts.map((part, index) => (
          <>
            <h2>{index === 0 ? t.shownOfFile : t.hidingPlaces}</h2>
            {index > 0 && <p class="fine">{places.map(({ place, start, end }) => `${place} ${start}–${end}`).join(', ')}</p>}
            {part.length === 0 ? <p class="notice">{t.none}</p> : <PartView visit={visit} part={part} />}
          </>
        ))}
      </div>
    </Layout>
  );
}
