import type { CalendarEntry } from '@plaza/contracts';
import { clockTime } from '@plaza/pages';
import { Redacted } from './redacted-text';
import { OfficeLine } from './document-row';
import { StatusBadge } from './status-badge';
import type { Visit } from './visit';

/** What happens to one document on a day: what opens or is looked at, when, and by which rule. */
export function CalendarRow({ visit, entry }: { visit: Visit; entry: CalendarEntry }) {
  const { t, href, language, now } = visit;
  const { kind, at, items, document } = entry;
  const words = language === 'en' ? { reason: entry.reasonEn, law: entry.lawEn } : { reason: entry.reason, law: entry.law };
  return (
    <li class="row">
      <p class="row-top">
        <strong class={`when when-${kind}`}>{t.calendar.kinds[kind]}</strong>
        <StatusBadge visit={visit} status={document.status} />
        <span class="row-kind">{t.kind[document.kind]}</span>
        {clockTime(at) !== '00:00' && <time dateTime={at}>{clockTime(at)}</time>}
      </p>
      <p class="row-title"><a href={href(`/documents/${document.id}`)} lang="ko"><Redacted text={document.title} /></a></p>
      <p class="row-why">
        <span>{items.map((item) => <strong>{t.itemShort(item)} </strong>)}{words.reason}</span>
        {words.law && <span>{words.law}</span>}
        {kind === 'review' && Date.parse(at) <= now.getTime() && <em>{t.calendar.late}</em>}
      </p>
      <OfficeLine entry={document} />
    </li>
  );
}
