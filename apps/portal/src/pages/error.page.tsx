import type { Problem } from '@plaza/contracts';
import { html } from '@plaza/pages';
import { Layout } from '../view/layout';
import { SearchBox } from '../view/search-box';
import type { Visit } from '../view/visit';

export function errorPage(visit: Visit, problem: Problem): string {
  const { t, href } = visit;
  const [title, text] = t.error[problem.status] ?? t.error[500]!;
  return html(
    <Layout visit={visit} title={title} noindex>
      <div class="inner page error-page">
        <p class="error-status">{problem.status}</p>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {problem.errors && (
          <ul class="errors">{problem.errors.map(({ field, message }) => <li><code>{field}</code> <span lang="en">{message}</span></li>)}</ul>
        )}
        <SearchBox visit={visit} />
        <p class="more"><a href={href('/')}>{t.home404}</a></p>
      </div>
    </Layout>,
  );
}
