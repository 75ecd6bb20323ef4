import { LONGEST_NOTE } from '@plaza/contracts';
import type { Visit } from './visit';

/** A plain form: whoever finds their own number in a document must be able to stop it with any browser. */
export function ReportForm({ visit, id }: { visit: Visit; id: string }) {
  const { t, href } = visit;
  return (
    <section aria-labelledby="report" class="report">
      <h2 id="report">{t.report.title}</h2>
      <p>{t.report.lead}</p>
      <form method="post" action={href(`/documents/${id}/report`)}>
        <label for="note">{t.report.note}</label>
        <p class="fine" id="note-hint">{t.report.noteHint}</p>
        <textarea id="note" name="note" rows={3} maxLength={LONGEST_NOTE} aria-describedby="note-hint" autocomplete="off" />
        <button class="button">{t.report.submit}</button>
      </form>
    </section>
  );
}
