import { KINDS, STATUSES } from '@plaza/contracts';
import { type Facets, SORTS } from '@plaza/search-index';
import type { SearchQuery } from '../api/query';
import type { Visit } from './visit';

interface FiltersProps {
  visit: Visit;
  action: '/search' | '/register';
  query: Omit<SearchQuery, 'size' | 'cursor'>;
  facets?: Facets | undefined;
  sorted?: boolean;
}

/** What narrows a list. Open when something is set, so that nobody wonders why so little is shown. */
export function Filters({ visit, action, query, facets, sorted }: FiltersProps) {
  const { t, href, language } = visit;
  const set = [query.agency, query.department, query.kind, query.status, query.from, query.to].some(Boolean);
  const lang = new URLSearchParams(href(action).split('?')[1]).get('lang');
  return (
    <details class="filters" open={set}>
      <summary>{t.search.filters}</summary>
      <form action={action} method="get">
        {query.q && <input type="hidden" name="q" value={query.q} />}
        {lang && <input type="hidden" name="lang" value={language} />}
        <div class="fields">
          <OfficeField visit={visit} name="agency" value={query.agency} known={facets?.agency} />
          <OfficeField visit={visit} name="department" value={query.department} known={facets?.department} />
          <Select visit={visit} name="kind" value={query.kind} options={KINDS.map((kind) => [kind, t.kind[kind]])} />
          <Select visit={visit} name="status" value={query.status}
            options={STATUSES.filter((status) => !sorted || status !== 'withdrawn').map((status) => [status, t.status[status]])} />
          <DateField visit={visit} name="from" value={query.from} />
          <DateField visit={visit} name="to" value={query.to} />
          {sorted && <Select visit={visit} name="sort" value={query.sort} required options={SORTS.map((sort) => [sort, t.search[sort]])} />}
        </div>
        <p class="actions">
          <button type="submit" class="button button-main">{t.search.apply}</button>
          {set && <a class="button" href={href(action, { q: query.q })}>{t.search.reset}</a>}
        </p>
      </form>
    </details>
  );
}

/** Chosen from what there is; typed as a code where that is not known. */
function OfficeField({ visit, name, value, known }: {
  visit: Visit; name: 'agency' | 'department'; value?: string | undefined; known: Facets['agency'] | undefined;
}) {
  if (known && known.length > 0) {
    const options = known.map((facet): [string, string] => [facet.value, facet.name ?? facet.value]);
    if (value && !options.some(([code]) => code === value)) options.unshift([value, value]);
    return <Select visit={visit} name={name} value={value} options={options} korean />;
  }
  return (
    <p class="field">
      <label for={`f-${name}`}>{visit.t.search[name]}</label>
      <input id={`f-${name}`} name={name} value={value} maxLength={64} />
    </p>
  );
}

function Select({ visit, name, value, options, required, korean }: {
  visit: Visit;
  name: 'agency' | 'department' | 'kind' | 'status' | 'sort';
  value?: string | undefined;
  options: [string, string][];
  required?: boolean;
  korean?: boolean;
}) {
  return (
    <p class="field">
      <label for={`f-${name}`}>{visit.t.search[name]}</label>
      <select id={`f-${name}`} name={name}>
        {!required && <option value="">{visit.t.search.all}</option>}
        {options.map(([code, text]) => <option value={code} selected={code === value} lang={korean ? 'ko' : undefined}>{text}</option>)}
      </select>
    </p>
  );
}

function DateField({ visit, name, value }: { visit: Visit; name: 'from' | 'to'; value?: string | undefined }) {
  return (
    <p class="field">
      <label for={`f-${name}`}>{visit.t.search[name]}</label>
      <input id={`f-${name}`} name={name} type="date" value={value?.slice(0, 10)} />
    </p>
  );
}
