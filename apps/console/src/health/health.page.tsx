import { Controller, Get } from '@nestjs/common';
import { html } from '@plaza/pages';
import { render } from 'preact-render-to-string';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';
import { Facts } from './facts';
import { HealthView } from './health-view';
import { Sampler } from './sampler';

/** Pipeline health, at the console's root. */
@Controller()
export class HealthPage {
  constructor(
    private readonly sampler: Sampler,
    private readonly facts: Facts,
  ) {}

  @Get()
  async page(@PageVisit() visit: Visit): Promise<string> {
    const t = visit.t.operations.health;
    return html(
      <Layout visit={visit} title={t.title} current="health" script="health.js">
        <div class="inner page">
          <div class="health-head">
            <div><h1>{t.title}</h1><p class="lead">{t.lead}</p></div>
            <button type="button" id="pause" class="button button-small" hidden data-pause={t.pause} data-go={t.go}>{t.pause}</button>
          </div>
          {await this.view(visit)}
        </div>
      </Layout>,
    );
  }

  /** What the script puts in the place of what is there. */
  @Get('overview')
  async fragment(@PageVisit() visit: Visit): Promise<string> {
    return render(await this.view(visit));
  }

  /** The same as JSON. */
  @Get('api/health')
  async json() {
    const overview = await this.sampler.fresh();
    const { heldAges, servers } = this.facts;
    return { overview, heldAges, servers };
  }

  private async view(visit: Visit) {
    const overview = await this.sampler.fresh();
    if (!overview) return <p id="health" class="notice">{visit.t.operations.health.none} <a href={visit.href('/')}>{visit.t.operations.health.reload}</a></p>;
    return <HealthView visit={visit} overview={overview} history={this.sampler.history} servers={this.facts.servers} heldAges={this.facts.heldAges} />;
  }
}
