import type { Problem } from '@plaza/contracts';
import { html } from '@plaza/pages';
import { Layout } from '../view/layout';
import type { Visit } from '../view/visit';

export function errorPage(visit: Visit, problem: Problem): string {
  const { t, href } = visit;
  const title = t.error.title(problem.status);
  return html(
    <Layout visit={visit} title={title}>
      <div class="inner page">
        <h1>{problem.status} {title}</h1>
        <p class="lead" lang="en">{problem.detail}</p>
        {problem.errors && <ul>{problem.errors.map(({ field, message }) => <li lang="en"><code>{field}</code> {message}</li>)}</ul>}
        <p class="more"><a href={href('/')}>{t.error.back}</a></p>
      </div>
    </Layout>,
  );
}
