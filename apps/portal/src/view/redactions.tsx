import type { Ground, Redaction } from '@plaza/contracts';
import { LAW } from '../language/law';
import { Reason } from './grounds';
import type { Visit } from './visit';

/** What was masked, how often, by which item of the law, and why: its own reason, else every one given under its item. */
export function Redactions({ visit, redactions, grounds }: { visit: Visit; redactions: Redaction[]; grounds: Ground[] }) {
  const { t, language } = visit;
  const why = ({ item, reason, reasonEn }: Redaction) => {
    if (reason !== undefined) return [{ reason, reasonEn }];
    const given = grounds.filter((ground) => ground.item === item);
    return given.length > 0 ? given : [{ reason: LAW[item].ko.text, reasonEn: LAW[item].en.text }];
  };
  return (
    <section aria-labelledby="redactions">
      <h2 id="redactions">{t.document.redactions}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="redactions">
        <table class="data">
          <thead>
            <tr>{[t.document.redactionType, t.document.redactionCount, t.document.law, t.document.reason].map((name) => <th scope="col">{name}</th>)}</tr>
          </thead>
          <tbody>
            {redactions.map((redaction) => (
              <tr>
                <th scope="row"><mark class="redaction">{t.redactionType[redaction.type] ?? redaction.type}</mark></th>
                <td>{t.times(redaction.count)}</td>
                <td>{t.item(redaction.item)} <span class="fine">{LAW[redaction.item][language].name}</span></td>
                <td>{why(redaction).map((ground, index) => <>{index > 0 && <br />}<Reason visit={visit} ground={ground} /></>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="fine">{t.document.redactionsNote}</p>
    </section>
  );
}
