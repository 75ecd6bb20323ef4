import type { PublicDocument, Tombstone } from '@plaza/contracts';
import type { ComponentChildren } from 'preact';
import { dateTime } from '../language/format';
import { Redacted } from './redacted-text';
import { StatusBadge } from './status-badge';
import type { Visit } from './visit';

export type Entry = Omit<PublicDocument, 'text'> | Tombstone;
export const isTombstone = (entry: { status: string }): entry is Tombstone => entry.status === 'withdrawn';

/** One document in a list. What a search found in it comes as title and children. */
export function DocumentRow({ visit, entry, title, time, children }: {
  visit: Visit; entry: Entry; title?: ComponentChildren; time?: string; children?: ComponentChildren;
}) {
  const { t, href, language } = visit;
  const withdrawn = isTombstone(entry);
  const when = time ?? (withdrawn ? entry.withdrawnAt : entry.producedAt);
  return (
    <li class="row">
      <p class="row-top">
        <StatusBadge visit={visit} status={entry.status} />
        {!withdrawn && <span class="row-kind">{t.kind[entry.kind]}</span>}
        <time dateTime={when}>{dateTime(when, language)}</time>
      </p>
      <p class="row-title">
        <a href={href(`/documents/${entry.id}`)} lang={withdrawn ? undefined : 'ko'}>
          {withdrawn ? t.register.withdrawnEntry : title ?? <Redacted text={entry.title} />}
        </a>
      </p>
      {children}
      <p class="row-office" lang="ko">{entry.agency.name} · {entry.department.name}{withdrawn ? '' : ` · ${entry.documentNumber}`}</p>
    </li>
  );
}
