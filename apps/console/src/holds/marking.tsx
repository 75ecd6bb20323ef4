import { ITEMS, type Hold } from '@plaza/contracts';
import type { Visit } from '../view/visit';

/** What masks the text that is picked in the original; the script shows it. */
export function MarkingBar({ visit, hold }: { visit: Visit; hold: Hold }) {
  const t = visit.t.people.marking;
  const meant = hold.reasons.find(({ item }) => item !== null)?.item ?? 6;
  return (
    <div id="marking" hidden>
      <p class="fine" id="marking-hint">{t.hint}</p>
      <p class="fine legend"><mark class="evidence-hidden">{t.legend.hidden}</mark> <mark class="evidence-masked">{t.legend.masked}</mark> <mark class="evidence-lifted">{t.legend.lifted}</mark></p>
      <div class="marking-bar">
        <p role="status" data-none={t.none} data-picked={t.picked} data-masked={t.masked} data-lifted={t.lifted} data-removed={t.removed}>{t.none}</p>
        <select aria-label={t.item}>{ITEMS.map((item) => <option value={item} selected={item === meant}>{visit.t.operations.holds.item(item)}</option>)}</select>
        <input type="text" maxLength={1000} aria-label={t.reason} placeholder={t.reason} />
        <button type="button" class="button button-main" disabled>{t.mask}</button>
      </div>
    </div>
  );
}

/** The ranges that stand in the form, with their texts; the script fills it. */
export function MarkedList({ visit }: { visit: Visit }) {
  const t = visit.t.people.marking;
  return (
    <>
      <section id="marked" class="marked" aria-label={t.list} tabIndex={-1} hidden data-whole={t.whole} data-beyond={t.beyond} data-title={t.parts.title} data-body={t.parts.body}>
        <h2>{t.list}</h2>
        <ul />
      </section>
      <template id="marked-row">
        <li>
          <span class="tag" data-slot="act" data-spans={t.legend.masked} data-shown={t.legend.lifted} />
          <span class="marked-text" lang="ko" data-slot="text" />
          <span class="fine" data-slot="where" />
          <button type="button" class="button button-small" data-slot="remove" aria-label={`${t.remove}: {text}`}>{t.remove}</button>
        </li>
      </template>
    </>
  );
}
