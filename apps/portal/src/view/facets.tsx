import type { Kind, Status } from '@plaza/contracts';
import type { Facets as Counts } from '@plaza/search-index';
import type { SearchQuery } from '../api/query';
import { number } from '@plaza/pages';
import type { Visit } from './visit';

const FACETS = ['status', 'kind', 'agency', 'department'] as const;
const SHOWN = 8;

/** How many there are of each; a click narrows, another widens. */
export function Facets({ visit, query, facets }: { visit: Visit; query: SearchQuery; facets: Counts }) {
  const { t, href, language } = visit;
  const asked = { ...query, cursor: undefined };
  const nameOf = (facet: (typeof FACETS)[number], { value, name }: Counts['agency'][number]) =>
    facet === 'status' ? t.status[value as Status] ?? value : facet === 'kind' ? t.kind[value as Kind] ?? value : name ?? value;
  return (
    <>
      {FACETS.filter((facet) => facets[facet].length > 0).map((facet) => (
        <section class="facet">
          <h2>{t.search[facet]}</h2>
          <ul>
            {facets[facet].slice(0, SHOWN).map((entry) => {
              const chosen = query[facet]?.split(',').includes(entry.value) ?? false;
              return (
                <li>
                  <a href={href('/search', { ...asked, [facet]: chosen ? undefined : entry.value })} aria-current={chosen ? 'true' : undefined}>
                    <span lang={entry.name ? 'ko' : undefined}>{nameOf(facet, entry)}</span> <span class="facet-count">{number(entry.count, language)}</span>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
