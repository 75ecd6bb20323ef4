import { age, number } from '@plaza/pages';
import { Chart } from './chart';
import type { HealthProps } from './health-view';

/** The figures that somebody may have to do something about. */
export function Attention({ visit, overview, history }: HealthProps) {
  const { language, href } = visit;
  const t = visit.t.operations.health;
  const { deadLetters, holds, holdsOldest, stages } = overview;
  const known = (values: (number | null)[]) => {
    const found = values.filter((value) => value !== null);
    return found.length > 0 ? found.reduce((sum, value) => sum + value, 0) : null;
  };
  const unsettled = known(stages.map((stage) => stage.unsettled));
  const parked = known(stages.map((stage) => stage.parked));
  const oldest = Math.max(0, ...stages.map(({ unsettledOldest }) => unsettledOldest ?? 0));
  const show = (value: number | null) => (value === null ? t.unknown : number(value, language));
  const chart = (name: string, what: string) => {
    const values = history.of(name);
    const numbers = values.filter((value) => value !== null);
    return <Chart values={values} label={t.chart(what, String(Math.min(0, ...numbers)), String(Math.max(0, ...numbers)))} />;
  };
  const down = overview.services.filter(({ up }) => !up).length;
  const quiet = deadLetters !== null && deadLetters.restricted + deadLetters.public === 0 && parked === 0 && down === 0 && overview.bus;
  return (
    <section>
      <h2>{t.attention}</h2>
      {quiet && <p class="notice notice-good">{t.fine}</p>}
      <ul class="tiles">
        <li class={deadLetters && deadLetters.restricted + deadLetters.public > 0 ? 'tile tile-bad' : 'tile'}>
          <a href={href('/dead-letters', { state: 'waiting' })}>{t.deadLetters}</a>
          <strong>{show(deadLetters && deadLetters.restricted + deadLetters.public)}</strong>
          <span class="fine">{deadLetters ? `${t.restricted} ${deadLetters.restricted}, ${t.public} ${deadLetters.public}` : t.unknown}</span>
          {chart('dead letters', t.deadLetters)}
        </li>
        <li class={parked ? 'tile tile-bad' : 'tile'}>
          <span>{t.parked}</span>
          <strong>{show(parked)}</strong>
        </li>
        <li class="tile">
          <span>{t.unsettled}</span>
          <strong>{show(unsettled)}</strong>
          <span class="fine">{t.oldest}: {unsettled === null ? t.unknown : unsettled === 0 ? '–' : age(oldest * 1000, language)}</span>
          {chart('intake unsettled', t.unsettled)}
        </li>
        <li class="tile">
          <a href={href('/holds')}>{t.holds}</a>
          <strong>{show(holds)}</strong>
          <span class="fine">{t.oldest}: {holds === null || holdsOldest === null ? t.unknown : holds === 0 ? '–' : age(holdsOldest * 1000, language)}</span>
          {chart('holds', t.holds)}
        </li>
      </ul>
    </section>
  );
}
