import { ITEMS, type Hold } from '@plaza/contracts';
import { shown } from '@plaza/text-analysis';
import type { Visit } from '../view/visit';
import { MarkedList } from './marking';

const STATUSES = ['closed', 'partial', 'open'] as const;

/**
 * What an operator decides, without JavaScript: of the document, and of each file that waits or is public. Beside the original ranges
 * are marked in it, and a script writes them here.
 */
export function RulingForm({ visit, hold, marking }: { visit: Visit; hold: Hold; marking: boolean }) {
  const t = visit.t.operations.holds;
  const p = visit.t.people;
  // What a report hid is shown again as it was, and where only files wait nothing else is asked.
  const unchanged = hold.status !== 'held' || hold.codes.includes('reported');
  return (
    <form class="act" method="post" action={visit.href(`/holds/${hold.id}/decide`)}>
      <input type="hidden" name="version" value={hold.version} />
      <input type="hidden" name="decision" value={hold.decision} />
      <fieldset>
        <legend>{t.status}</legend>
        {STATUSES.map((status, index) => (
          <label class="choice"><input type="radio" name="status" value={status} checked={!unchanged && index === 0} required /><span>{t.statuses[status]}</span><span class="fine">{t.statusHints[status]}</span></label>
        ))}
        {unchanged && <label class="choice"><input type="radio" name="status" value="unchanged" checked required /><span>{p.status.unchanged}</span><span class="fine">{p.status.unchangedHint}</span></label>}
      </fieldset>
      <fieldset>
        <legend>{t.grounds}</legend>
        <p class="fine">{t.groundHint}</p>
        <div class="items">
          {ITEMS.map((item) => (
            <div>
              <label><input type="checkbox" name={`item${item}`} />{t.item(item)}</label>
              <input type="text" name={`reason${item}`} maxLength={1000} aria-label={`${t.item(item)} ${t.groundReason}`} placeholder={t.groundReason} />
            </div>
          ))}
        </div>
      </fieldset>
      {marking && <MarkedList visit={visit} />}
      {marking ? <details id="ranges" open><summary>{p.marking.typed}</summary><Ranges visit={visit} /></details> : <Ranges visit={visit} />}
      {hold.files.length > 0 && <Files visit={visit} hold={hold} />}
      <div class="field">
        <label for="reason">{t.reason}</label>
        <textarea id="reason" name="reason" rows={3} required maxLength={2000} />
      </div>
      <div class="buttons">
        <button class="button button-main">{t.submit}</button>
        {visit.operator?.rights.includes('payload') && <button id="preview" class="button" formaction={visit.href(`/holds/${hold.id}/preview`)} formtarget="_blank" formnovalidate>{p.preview.open}</button>}
      </div>
    </form>
  );
}

function Ranges({ visit }: { visit: Visit }) {
  const t = visit.t.operations.holds;
  const p = visit.t.people;
  return (
    <>
      <div class="field">
        <label for="spans">{t.spans}</label>
        <p class="fine" id="spans-hint">{t.spansHint}</p>
        <textarea id="spans" name="spans" rows={4} aria-describedby="spans-hint" />
      </div>
      <div class="field">
        <label for="shown">{p.shown}</label>
        <p class="fine" id="shown-hint">{p.shownHint}</p>
        <textarea id="shown" name="shown" rows={2} aria-describedby="shown-hint" />
      </div>
    </>
  );
}

function Files({ visit, hold }: { visit: Visit; hold: Hold }) {
  const p = visit.t.people;
  const t = p.fileRuling;
  return (
    <fieldset>
      <legend>{t.title}</legend>
      <p class="fine">{t.hint}</p>
      {hold.files.map(({ index, name, code }) => (
        <div class="field">
          <label for={`file${index}`}>{shown(name, 300)} <span class="fine">{p.codes[code] ?? code}</span></label>
          <select id={`file${index}`} name={`file${index}`}>
            <option value="">{t.leave}</option>
            {(['partial', 'open', 'closed'] as const).map((status) => <option value={status}>{t[status]}</option>)}
          </select>
          <select name={`file${index}item`} aria-label={`${shown(name, 300)} ${t.item}`}>
            <option value="">{t.item}</option>
            {ITEMS.map((item) => <option value={item}>{visit.t.operations.holds.item(item)}</option>)}
          </select>
          <input type="text" name={`file${index}reason`} maxLength={1000} aria-label={`${shown(name, 300)} ${t.reason}`} placeholder={t.reason} />
        </div>
      ))}
    </fieldset>
  );
}
