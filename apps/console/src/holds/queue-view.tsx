import { age } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import type { ReportedAgain } from '../reports/reports';
import type { Visit } from '../view/visit';
import type { HoldFilter } from './holds';

/** Narrows the queue; without JavaScript a plain form. */
export function Filter({ visit, filter }: { visit: Visit; filter: HoldFilter }) {
  const t = visit.t.people;
  return (
    <form class="finder" method="get" action="/holds" aria-label={t.filter.title}>
      <label>{t.filter.department}<input type="text" name="department" value={filter.department} maxLength={64} /></label>
      <label>{t.filter.code}
        <select name="code">
          <option value="">{t.filter.any}</option>
          {Object.entries(t.codes).map(([code, words]) => <option value={code} selected={code === filter.code}>{words}</option>)}
        </select>
      </label>
      <label>{t.filter.hours}
        <select name="hours">
          <option value="">{t.filter.any}</option>
          {Object.entries(t.filter.choices).map(([hours, words]) => <option value={hours} selected={hours === filter.hours}>{words}</option>)}
        </select>
      </label>
      <button class="button">{t.filter.find}</button>
    </form>
  );
}

/** Reports on documents that a person has looked at before: they stay open, and wait to be looked at again. */
export function Again({ visit, again }: { visit: Visit; again: ReportedAgain[] }) {
  const t = visit.t.people;
  return (
    <section>
      <h2>{t.reported.again}</h2>
      <p class="fine">{t.reported.againLead}</p>
      <ul>
        {again.map(({ id, count, since }) => (
          <li>
            <a href={visit.href(`/holds/${id}`)}>{shown(id, 64)}</a> {t.reports(count)}, {visit.t.operations.health.ago(age(visit.now.getTime() - Date.parse(since), visit.language))}
            {visit.operator?.rights.includes('decide') && (
              <form method="post" action={visit.href(`/reports/${id}/dismiss`)}><button class="button button-small">{t.reported.dismiss}<span class="sr-only">: {shown(id, 64)}</span></button></form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
