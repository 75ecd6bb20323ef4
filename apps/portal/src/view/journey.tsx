import type { Journey } from '@plaza/contracts';
import { duration, exactTime } from '@plaza/pages';
import type { Visit } from './visit';

const STEPS = [
  ['produced', 'producedAt'], ['received', 'receivedAt'], ['classified', 'classifiedAt'], ['published', 'publishedAt'],
] as const;

/** When each step was done, and how long it took: every delay is public. */
export function JourneyTable({ visit, journey }: { visit: Visit; journey: Journey }) {
  const { t, language } = visit;
  const total = Date.parse(journey.publishedAt) - Date.parse(journey.receivedAt);
  return (
    <section aria-labelledby="journey">
      <div class="section-head">
        <h2 id="journey">{t.document.journey}</h2>
        <p class="journey-total">{t.document.total} <strong>{duration(total, language)}</strong></p>
      </div>
      <ol class="journey">
        {STEPS.map(([step, field], place) => {
          const before = place > 0 ? journey[STEPS[place - 1]![1]] : undefined;
          return (
            <li>
              <span class="journey-step">{t.document[step]}</span>
              <time dateTime={journey[field]}>{exactTime(journey[field])}</time>
              {before && <span class="journey-took">+{duration(Math.max(0, Date.parse(journey[field]) - Date.parse(before)), language)}</span>}
            </li>
          );
        })}
      </ol>
      {journey.traceId && <p class="fine">{t.document.traceId} <code>{journey.traceId}</code></p>}
    </section>
  );
}
