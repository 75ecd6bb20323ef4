import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ITEMS, STATUSES } from '@plaza/contracts';
import { html } from '@plaza/pages';
import { LAW } from '../language/law';
import { Layout } from '../view/layout';
import { StatusBadge } from '../view/status-badge';
import { ReaderVisit, type Visit } from '../view/visit';

@Controller('about')
@ApiExcludeController()
export class AboutPage {
  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(@ReaderVisit() visit: Visit): string {
    return html(<About visit={visit} />);
  }
}

function About({ visit }: { visit: Visit }) {
  const { t, href, language } = visit;
  return (
    <Layout visit={visit} title={t.about.title} description={t.about.lead} current="about">
      <div class="inner page">
        <h1>{t.about.title}</h1>
        <p class="lead">{t.about.lead}</p>
        <section aria-labelledby="statuses">
          <h2 id="statuses">{t.about.statuses}</h2>
          <dl class="facts">
            {STATUSES.map((status) => (
              <div>
                <dt><a href={href('/register', { status })}><StatusBadge visit={visit} status={status} /></a></dt>
                <dd>{t.statusMeaning[status]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="law">
          <h2 id="law">{t.about.law}</h2>
          <p>{t.about.lawNote}</p>
          <dl class="facts law">
            {ITEMS.map((item) => (
              <div><dt>{t.itemShort(item)} {LAW[item][language].name}</dt><dd>{LAW[item][language].text}</dd></div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{t.about.how}</h2>
          <ol class="steps">{t.about.steps.map(([name, text]) => <li><h3>{name}</h3><p>{text}</p></li>)}</ol>
        </section>
        <section aria-labelledby="notice">
          <h2 id="notice">{t.about.notice}</h2>
          <p>{t.about.krds}</p>
          <p>{t.about.code}</p>
        </section>
      </div>
    </Layout>
  );
}
