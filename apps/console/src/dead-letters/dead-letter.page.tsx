import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { exactTime, html, number } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound } from '../http/problem-error';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { DeadLetters, type Letter } from './dead-letters';
import { Outcome } from './outcome';
import { Replays } from './replays';
import { seenBy } from './seen';

const LONGEST = 64 * 1024;

@Controller('dead-letters/:id')
export class DeadLetterPage {
  constructor(
    private readonly letters: DeadLetters,
    private readonly replays: Replays,
    private readonly audit: Audit,
  ) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Param('id') id: string, @Query() done: Record<string, unknown>): Promise<string> {
    return html(<Page visit={visit} letter={seenBy(visit.operator, await this.found(id))} done={done} />);
  }

  /** A form, so that no link and no prefetch looks; each look is in the audit trail. */
  @Post('payload')
  @Right('payload')
  async payload(@PageVisit() visit: Visit, @Param('id') id: string, @Operator() who: OperatorIdentity): Promise<string> {
    const letter = await this.found(id);
    const payload = await this.audit.during({ who, action: 'payload', subject: id }, async () => await this.letters.payload(id));
    return html(<Page visit={visit} letter={letter} payload={payload} done={{}} />);
  }

  @Post('replay')
  @Right('replay')
  async replay(@PageVisit() visit: Visit, @Param('id') id: string, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const outcome = await this.replays.one(id, who);
    const reason = outcome.outcome === 'processed' ? undefined : outcome.reason.code;
    response.redirect(303, visit.href(`/dead-letters/${id}`, { done: outcome.outcome, reason }));
  }

  private async found(id: string): Promise<Letter> {
    const letter = await this.letters.find(id);
    if (!letter) throw notFound();
    return letter;
  }
}

interface Props {
  visit: Visit;
  letter: Letter;
  /** Absent: not asked for. Null: not kept. */
  payload?: string | null;
  done: Record<string, unknown>;
}

function Page({ visit, letter, payload, done }: Props) {
  const t = visit.t.operations.letters;
  return (
    <Layout visit={visit} title={t.one} current="dead-letters">
      <div class="inner page">
        <p class="fine"><a href={visit.href('/dead-letters')}>{t.title}</a></p>
        <h1><code>{shown(letter.reason.code, 64)}</code> <span class={letter.state === 'waiting' ? 'tag tag-failed' : 'tag'}>{t.states[letter.state]}</span></h1>
        <Outcome visit={visit} done={done} />
        <p class="lead">{shown(letter.reason.name, 64)}{letter.reason.message !== '' && `: ${shown(letter.reason.message, 2_000)}`}</p>
        <Facts visit={visit} letter={letter} />
        {letter.state === 'waiting' && letter.consumer !== '' && <Replay visit={visit} letter={letter} />}
        {letter.stack !== '' && <Stack visit={visit} letter={letter} />}
        {Object.keys(letter.headers).length > 0 && <Headers visit={visit} letter={letter} />}
        <h2 id="payload">{t.payload}</h2>
        <Payload visit={visit} letter={letter} {...(payload === undefined ? {} : { payload })} />
      </div>
    </Layout>
  );
}

function Facts({ visit, letter }: Pick<Props, 'visit' | 'letter'>) {
  const { href } = visit;
  const t = visit.t.operations.letters;
  const { identity } = letter;
  return (
    <dl class="facts">
      <dt>{t.failedAt}</dt><dd><time dateTime={letter.failedAt}>{exactTime(letter.failedAt)}</time></dd>
      <dt>{t.event}</dt><dd><code>{shown(letter.eventId, 200) || t.unreadable}</code></dd>
      {identity && <><dt>{t.document}</dt><dd><a href={href('/traces', { q: identity.documentId })}>{shown(`${identity.source} ${identity.documentId}`, 140)}</a> {identity.version}.{identity.withdrawn ? 'w' : identity.decision}</dd></>}
      <dt>{t.consumer}</dt><dd>{shown(`${letter.service} / ${letter.consumer}`, 140)}</dd>
      <dt>{t.stream}</dt><dd>{shown(letter.stream, 64)} #{letter.sequence}, {shown(letter.subject, 140)}</dd>
      <dt>{t.side}</dt><dd>{t[letter.side]}</dd>
      <dt>{t.attempts}</dt><dd>{letter.attempts}</dd>
      {letter.traceId && /^[0-9a-f]{32}$/.test(letter.traceId) && <><dt>{t.trace}</dt><dd><a href={href(`/traces/${letter.traceId}`)}>{letter.traceId}</a></dd></>}
      {letter.replayOf && <><dt>{t.replayOf}</dt><dd><a href={href(`/dead-letters/${encodeURIComponent(letter.replayOf)}`)}>{shown(letter.replayOf, 64)}</a></dd></>}
    </dl>
  );
}

function Stack({ visit, letter }: Pick<Props, 'visit' | 'letter'>) {
  const t = visit.t.operations.letters;
  return (
    <>
      <h2>{t.stack}</h2>
      <pre class="raw" tabIndex={0} aria-label={t.stack}>{shown(letter.stack, LONGEST)}</pre>
    </>
  );
}

function Headers({ visit, letter }: Pick<Props, 'visit' | 'letter'>) {
  const t = visit.t.operations.letters;
  return (
    <>
      <h2>{t.headers}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.headers}>
        <table class="data"><tbody>{Object.entries(letter.headers).slice(0, 100).map(([name, value]) => <tr><th scope="row"><code>{shown(name, 100)}</code></th><td><code>{shown(String(value), 2_000)}</code></td></tr>)}</tbody></table>
      </div>
    </>
  );
}

function Replay({ visit, letter }: Pick<Props, 'visit' | 'letter'>) {
  const t = visit.t.operations.letters;
  if (!visit.operator?.rights.includes('replay')) return <p class="notice">{t.noRight}</p>;
  return (
    <details class="sure">
      <summary class="button button-main">{t.replay}</summary>
      <form method="post" action={visit.href(`/dead-letters/${letter.id}/replay`)}>
        <p>{t.sure}</p>
        <button class="button">{t.confirm}</button>
      </form>
    </details>
  );
}

function Payload({ visit, letter, payload }: Omit<Props, 'done'>) {
  const t = visit.t.operations.letters;
  if (payload === null || (payload === undefined && letter.payloadBytes === 0)) return <p>{t.payloadGone}</p>;
  if (payload !== undefined) {
    const text = Buffer.from(payload, 'base64').toString('utf8');
    return (
      <>
        {text.length > LONGEST && <p class="fine">{t.cut}</p>}
        <pre class="raw" tabIndex={0} aria-label={t.payload}>{shown(text, LONGEST)}</pre>
      </>
    );
  }
  if (!visit.operator?.rights.includes('payload')) return <p class="notice">{t.noPayloadRight}</p>;
  return (
    <form class="act" method="post" action={visit.href(`/dead-letters/${letter.id}/payload`)}>
      <p>{t.payloadAudited} ({t.bytes(number(letter.payloadBytes, visit.language))})</p>
      <button class="button">{t.showPayload}</button>
    </form>
  );
}
