import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ITEMS, WITHDRAWAL_REASONS, type PublicDocument, type Tombstone } from '@plaza/contracts';
import { html } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { textOf } from '../dead-letters/dead-letters.query';
import { ProblemError } from '../http/problem-error';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Withdrawals } from './withdrawals';

@Controller('withdraw')
export class WithdrawPage {
  constructor(private readonly withdrawals: Withdrawals) {}

  @Get()
  async page(@PageVisit() visit: Visit, @Query() query: Record<string, unknown>): Promise<string> {
    const id = textOf(query, 'id')?.trim();
    return html(<Page visit={visit} id={id} document={id === undefined ? undefined : await this.withdrawals.document(id)} done={query.done === '1'} />);
  }

  @Post()
  @Right('withdraw')
  async withdraw(@PageVisit() visit: Visit, @Body() form: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    const { id, item, reason, note } = form ?? {};
    if (typeof id !== 'string' || id === '') throw new ProblemError(400, 'invalid', 'id says which document.', [{ field: 'id', message: 'must be the id of a document' }]);
    await this.withdrawals.withdraw(id, { reason, item: item === undefined || item === '' ? null : Number(item), note: note === '' ? null : note }, who);
    response.redirect(303, visit.href('/withdraw', { id, done: 1 }));
  }
}

function Page({ visit, id, document, done }: { visit: Visit; id: string | undefined; document: PublicDocument | Tombstone | undefined; done: boolean }) {
  const t = visit.t.operations.withdraw;
  return (
    <Layout visit={visit} title={t.title}>
      <div class="inner page">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {done && <p class="notice notice-good" role="status">{t.done}</p>}
        <form class="finder" method="get" action="/withdraw">
          <label class="finder-wide">{t.id}<input type="text" name="id" value={id} maxLength={64} required /></label>
          <button class="button">{t.look}</button>
        </form>
        {document && (document.status === 'withdrawn' ? <p class="notice">{t.already}</p> : !done && <Form visit={visit} document={document as PublicDocument} />)}
      </div>
    </Layout>
  );
}

function Form({ visit, document }: { visit: Visit; document: PublicDocument }) {
  const t = visit.t.operations.withdraw;
  if (!visit.operator?.rights.includes('withdraw')) return <p class="notice">{t.noRight}</p>;
  return (
    <form class="act" method="post" action={visit.href('/withdraw')}>
      <h2>{shown(document.documentNumber, 200)} {shown(document.title, 400)}</h2>
      <input type="hidden" name="id" value={document.id} />
      <div class="field">
        <label for="reason">{t.reason}</label>
        <select id="reason" name="reason" required>{WITHDRAWAL_REASONS.map((reason) => <option value={reason}>{t.reasons[reason]}</option>)}</select>
      </div>
      <div class="field">
        <label for="item">{t.item}</label>
        <select id="item" name="item"><option value="">{t.noItem}</option>{ITEMS.map((item) => <option value={item}>{visit.t.operations.holds.item(item)}</option>)}</select>
      </div>
      <div class="field"><label for="note">{t.note}</label><textarea id="note" name="note" rows={3} maxLength={2000} /></div>
      <p class="warning">{t.sure}</p>
      <button class="button button-main">{t.submit}</button>
    </form>
  );
}
