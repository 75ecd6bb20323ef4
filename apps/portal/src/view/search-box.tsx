import { QUERY_LIMIT } from '@plaza/search-index';
import type { Visit } from './visit';

/** The one question, asked everywhere by the same form. */
export function SearchBox({ visit, q, large }: { visit: Visit; q?: string | undefined; large?: boolean }) {
  const { t, href, language } = visit;
  const kept = new URLSearchParams(href('/search').split('?')[1]);
  return (
    <form class={large ? 'search-box search-box-large' : 'search-box'} action="/search" method="get" role="search">
      <label for="q" class="sr-only">{t.search.label}</label>
      <input id="q" name="q" type="search" value={q} maxLength={QUERY_LIMIT} placeholder={t.search.placeholder} autocomplete="off" enterkeyhint="search" />
      {kept.has('lang') && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{t.search.submit}</button>
    </form>
  );
}
