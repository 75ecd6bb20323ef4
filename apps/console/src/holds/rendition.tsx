import { shown } from '@plaza/text-analysis';
import { OriginalText } from '../decisions/original-text';
import type { Visit } from '../view/visit';
import type { Preview } from './holds';

const SHOWN = 100_000;
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What the public would see; the script puts newer ones in its place. */
export function Rendition({ visit, preview }: { visit: Visit; preview: Preview }) {
  const t = visit.t.people.compare;
  return (
    <div id="rendition" class="part">
      <p class="notice notice-bad" role="alert" hidden data-failed={t.failed} />
      <p lang="ko"><strong>{shown(preview.title, 400)}</strong></p>
      {preview.text === null ? <p class="notice">{t.noText}</p> : <div class="evidence scroll" tabIndex={0} role="region" aria-label={t.rendition} lang="ko"><OriginalText text={shortened(preview.text)} /></div>}
      <ul>{preview.attachments.map(({ name, status }) => <li lang="ko">{shown(name, 300)} <span class="fine">{visit.t.decision.statuses[status]}</span></li>)}</ul>
    </div>
  );
}
