import { age, exactTime, number } from '@plaza/pages';
import { DataTable } from '../view/data-table';
import type { Visit } from '../view/visit';
import { Attention } from './attention';
import { Chart } from './chart';
import type { HeldAge, ServerFacts } from './facts';
import type { History } from './history';
import type { Overview, StageNow } from './overview';
import { Servers } from './servers-view';

export interface HealthProps {
  visit: Visit;
  overview: Overview;
  history: History;
  servers: ServerFacts;
  heldAges: HeldAge[] | null;
}

/** Everything below the heading: what the live script replaces as a whole. */
export function HealthView(props: HealthProps) {
  const { visit, overview, servers } = props;
  const t = visit.t.operations.health;
  return (
    <div id="health" class="health">
      <p class="as-of">{t.asOf} <time dateTime={new Date(overview.at).toISOString()}>{exactTime(new Date(overview.at).toISOString()).slice(11, 19)}</time> <a href={visit.href('/')}>{t.reload}</a></p>
      {!overview.bus && <p class="notice notice-bad" role="alert">{t.busDown}</p>}
      <Attention {...props} />
      <Stages {...props} />
      <div class="health-columns">
        <Services {...props} />
        <Sources {...props} />
        <Replicas {...props} />
        <HeldAges {...props} />
      </div>
      <Servers visit={visit} servers={servers} streams={overview.streams} />
    </div>
  );
}

function Stages({ visit, overview, history }: HealthProps) {
  const t = visit.t.operations.health;
  return (
    <section>
      <h2>{t.stages}</h2>
      <DataTable label={t.stages} look="stages" columns={[t.stage, t.rate, t.lag, { number: t.oldest }, { number: t.redelivered }, { number: t.unsettled }, { number: t.unsettledOldest }, { number: t.parked }, { number: t.deadLetters }]}>
        {overview.stages.map((stage) => <StageRow visit={visit} stage={stage} history={history} />)}
      </DataTable>
    </section>
  );
}

function StageRow({ visit, stage, history }: { visit: Visit; stage: StageNow; history: History }) {
  const { language } = visit;
  const t = visit.t.operations.health;
  const name = t.stageName[stage.stage];
  const drawn = (what: string, series: string, value: number | null, show: (value: number) => string) => {
    const values = history.of(`${stage.stage} ${series}`);
    const known = values.filter((one) => one !== null);
    const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 0];
    return (
      <td class="drawn">
        <strong>{value === null ? t.unknown : show(value)}</strong>
        <Chart values={values} label={t.chart(`${name} ${what}`, show(least), show(most))} />
      </td>
    );
  };
  const count = (value: number | null) => (value === null ? '–' : number(value, language));
  // Search waits for nobody, and settles nothing of its own.
  const seconds = (value: number | null) => (value === null ? '–' : value === 0 ? '0' : age(value * 1000, language));
  return (
    <tr>
      <th scope="row">{name}</th>
      {drawn(t.rate, 'rate', stage.rate, (value) => `${value.toFixed(1)}${t.perSecond}`)}
      {drawn(t.lag, 'lag', stage.lag, (value) => number(Math.round(value), language))}
      <td class="number">{seconds(stage.oldest)}</td>
      <td class="number">{count(stage.redelivered)}</td>
      <td class="number">{count(stage.unsettled)}</td>
      <td class="number">{seconds(stage.unsettledOldest)}</td>
      <td class={`number${stage.parked ? ' bad' : ''}`}>{count(stage.parked)}</td>
      <td class={`number${stage.deadLetters ? ' bad' : ''}`}>
        {stage.deadLetters ? <a href={visit.href('/dead-letters', { service: stage.stage, state: 'waiting' })}>{count(stage.deadLetters)}</a> : count(stage.deadLetters)}
      </td>
    </tr>
  );
}

function Services({ visit, overview }: HealthProps) {
  const t = visit.t.operations.health;
  return (
    <section>
      <h2>{t.services}</h2>
      <ul class="states">
        {overview.services.map(({ name, up, missing }) => (
          <li>
            <span>{name}</span>
            <span class={`tag ${up && missing.length === 0 ? 'tag-good' : 'tag-failed'}`}>{!up ? t.down : missing.length > 0 ? t.lacks(missing.join(', ')) : t.up}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ visit, overview }: HealthProps) {
  const t = visit.t.operations.health;
  return (
    <section>
      <h2>{t.sources}</h2>
      {overview.sources.length === 0 ? <p>{t.noSources}</p> : (
        <ul class="states">{overview.sources.map(({ source, age: silent }) => <li><span>{source}</span><span>{t.ago(age(silent * 1000, visit.language))}</span></li>)}</ul>
      )}
    </section>
  );
}

function Replicas({ visit, overview }: HealthProps) {
  const t = visit.t.operations.health;
  return (
    <section>
      <h2>{t.replicas}</h2>
      <p class="fine">{t.cursor}: <strong>{overview.cursor ?? t.unknown}</strong></p>
      {overview.replicas.length === 0 ? <p>{t.noReplicas}</p> : (
        <DataTable label={t.replicas} columns={[t.replica, { number: t.at }, { number: t.behind }, { number: t.silent }]}>
          {overview.replicas.map(({ replica, cursor, behind, silent }) => (
            <tr>
              <th scope="row">{replica}</th><td class="number">{cursor}</td><td class="number">{behind ?? t.unknown}</td>
              <td class={`number${silent > 5 ? ' bad' : ''}`}>{t.ago(age(silent * 1000, visit.language))}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </section>
  );
}

function HeldAges({ visit, heldAges }: HealthProps) {
  const t = visit.t.operations.health;
  return (
    <section>
      <h2>{t.heldAges}</h2>
      {heldAges === null ? <p>{t.unknown}</p> : (
        <ul class="states">{heldAges.map(({ count }, step) => <li><span>{t.ages[step]}</span><strong>{number(count, visit.language)}</strong></li>)}</ul>
      )}
      <p class="more"><a href={visit.href('/holds')}>{visit.t.nav.holds}</a></p>
    </section>
  );
}
