import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { age, exactTime, html, number } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { DataTable } from '../view/data-table';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { DeadLetters, STATES, type Kind, type Letter } from './dead-letters';
import { cursorOf, kindOf } from './dead-letters.query';
import { Outcome } from './outcome';
import { Replays } from './replays';
import { seenBy } from './seen';

const SIZE = 50;

interface Listed {
  visit: Visit;
  kind: Kind;
  total: number;
  items: Letter[];
  nextCursor: string | null;
  kinds: Awaited<ReturnType<DeadLetters['kinds']>>;
  done: Record<string, unknown>;
}

@Controller('dead-letters')
export class DeadLettersPage {
  constructor(
    private readonly letters: DeadLetters,
    private readonly replays: Replays,
  ) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    const kind = kindOf(query);
    const [list, kinds] = await Promise.all([this.letters.list(kind, cursorOf(query), SIZE), this.letters.kinds()]);
    return html(<Page visit={visit} kind={kind} kinds={kinds} done={query} {...list} items={list.items.map((letter) => seenBy(visit.operator, letter))} />);
  }

  @Post('replay')
  @Right('replay')
  async replayAll(@PageVisit() visit: Visit, @Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const { code, consumer } = kindOf(body ?? {});
    const { processed, failed, remaining, stopped } = await this.replays.all({ code: code ?? '', consumer: consumer ?? '' }, who);
    response.redirect(303, visit.href('/dead-letters', { processed, failed, remaining: remaining ? 1 : undefined, stopped: stopped === undefined ? undefined : 1 }));
  }
}

function Page({ visit, kind, total, items, nextCursor, kinds, done }: Listed) {
  const { href, language } = visit;
  const t = visit.t.operations.letters;
  const asked = { service: kind.service, code: kind.code, consumer: kind.consumer, state: kind.state };
  return (
    <Layout visit={visit} title={t.title} current="dead-letters">
      <div class="inner page">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <Outcome visit={visit} done={done} />
        {kinds.length > 0 && <Kinds visit={visit} kinds={kinds} />}
        <form class="finder" method="get" action="/dead-letters">
          <label>{t.service}<input type="text" name="service" value={kind.service} maxLength={64} /></label>
          <label class="finder-wide">{t.code}<input type="text" name="code" value={kind.code} maxLength={100} /></label>
          <label>{t.state}
            <select name="state">
              <option value="">{t.any}</option>
              {STATES.map((state) => <option value={state} selected={state === kind.state}>{t.states[state]}</option>)}
            </select>
          </label>
          <button class="button button-main">{t.find}</button>
        </form>
        <p class="fine">{t.total(number(total, language))}</p>
        {items.length === 0 ? <p class="notice">{t.none}</p> : (
          <DataTable label={t.title} look="letters" columns={[t.failedAt, t.event, t.consumer, t.reason, { number: t.attempts }, t.state]}>
            {items.map((letter) => <Row visit={visit} letter={letter} />)}
          </DataTable>
        )}
        {nextCursor && <p class="more"><a href={href('/dead-letters', { ...asked, cursor: nextCursor })}>{t.older}</a></p>}
      </div>
    </Layout>
  );
}

function Row({ visit, letter }: { visit: Visit; letter: Letter }) {
  const t = visit.t.operations.letters;
  return (
    <tr>
      <td><time dateTime={letter.failedAt}>{exactTime(letter.failedAt).slice(0, 19)}</time></td>
      <th scope="row"><a href={visit.href(`/dead-letters/${letter.id}`)}>{shown(letter.eventId, 80) || t.unreadable}</a></th>
      <td>{shown(letter.consumer, 64)}</td>
      <td><code>{shown(letter.reason.code, 64)}</code> {shown(letter.reason.message, 120)}</td>
      <td class="number">{letter.attempts}</td>
      <td><span class={letter.state === 'waiting' ? 'tag tag-failed' : 'tag'}>{t.states[letter.state]}</span></td>
    </tr>
  );
}

function Kinds({ visit, kinds }: Pick<Listed, 'visit' | 'kinds'>) {
  const { language, operator, now } = visit;
  const t = visit.t.operations.letters;
  return (
    <section class="act">
      <h2>{t.kinds}</h2>
      <DataTable label={t.kinds} columns={[t.code, t.consumer, { number: t.waiting }, { number: t.oldest }, t.replay]}>
        {kinds.map(({ code, consumer, waiting, oldest }) => (
          <tr>
            <th scope="row"><a href={visit.href('/dead-letters', { code, consumer, state: 'waiting' })}><code>{shown(code, 64)}</code></a></th>
            <td>{shown(consumer, 64)}</td>
            <td class="number">{number(waiting, language)}</td>
            <td class="number">{age(now.getTime() - oldest.getTime(), language)}</td>
            <td>
              {consumer === '' ? '' : operator?.rights.includes('replay') ? (
                <details class="sure">
                  <summary class="button button-small">{t.replayAll}</summary>
                  <form method="post" action={visit.href('/dead-letters/replay')}>
                    <p>{t.sureAll(number(waiting, language), shown(code, 64), shown(consumer, 64))}</p>
                    <input type="hidden" name="code" value={code} />
                    <input type="hidden" name="consumer" value={consumer} />
                    <button class="button button-main button-small">{t.confirm}</button>
                  </form>
                </details>
              ) : t.noRight}
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
