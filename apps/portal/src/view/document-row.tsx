import type { PublicDocument, Tombstone } from '@plaza/contracts';
import type { ComponentChildren } from 'preact';
import { dateTime, recentTime } from '@plaza/pages';
import { Redacted } from './redacted-text';
import { StatusBadge } from './status-badge';
import type { Visit } from './visit';

export type Entry = Omit<PublicDocument, 'text'> | Tombstone;
export const isTombstone = (entry: { status: string }): entry is Tombstone => entry.status === 'withdrawn';

/** One document in a list. What a search found in it comes as title and children. */
export function DocumentRow({ visit, entry, title, time, exact, children }: {
  visit: Visit; entry: Entry; title?: ComponentChildren; time?: string; exact?: boolean; children?: ComponentChildren;
}) {
  const { t, href, language, now } = visit;
  const withdrawn = isTombstone(entry);
  const when = time ?? (withdrawn ? entry.withdrawnAt : entry.producedAt);
  return (
    <li class="row">
      <p class="row-top">
        <StatusBadge visit={visit} status={entry.status} />
        {!withdrawn && <span class="row-kind">{t.kind[entry.kind]}</span>}
        <time dateTime={when}>{exact ? recentTime(when, now, language) : dateTime(when, language)}</time>
      </p>
      <p class="row-title">
        <a href={href(`/documents/${entry.id}`)} lang={withdrawn ? undefined : 'ko'}>
          {withdrawn ? t.register.withdrawnEntry : title ?? <Redacted text={entry.title} />}
        </a>
      </p>
      {children}
      <OfficeLine entry={entry} />
    </li>
  );
}

/** Whose document it is, and its number. */
export function OfficeLine({ entry }: { entry: Entry }) {
  const parts = [entry.agency.name, entry.department.name, isTombstone(entry) ? '' : entry.documentNumber].filter(Boolean);
  return <p class="row-office" lang="ko"><Redacted text={parts.join(' · ')} /></p>;
}
