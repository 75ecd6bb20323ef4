import type { Redaction } from '@plaza/contracts';
import { LAW } from '../language/law';
import type { Visit } from './visit';

/** What was masked, how often, and by which item of the law. */
export function Redactions({ visit, redactions }: { visit: Visit; redactions: Redaction[] }) {
  const { t, language } = visit;
  return (
    <section aria-labelledby="redactions">
      <h2 id="redactions">{t.document.redactions}</h2>
      <table class="data">
        <thead>
          <tr><th scope="col">{t.document.redactionType}</th><th scope="col">{t.document.redactionCount}</th><th scope="col">{t.document.law}</th></tr>
        </thead>
        <tbody>
          {redactions.map(({ type, item, count }) => (
            <tr>
              <th scope="row"><mark class="redaction">{t.redactionType[type] ?? type}</mark></th>
              <td>{t.times(count)}</td>
              <td>{t.item(item)} <span class="fine">{LAW[item][language].name}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{t.document.redactionsNote}</p>
    </section>
  );
}
