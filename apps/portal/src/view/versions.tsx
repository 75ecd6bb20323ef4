import { dateTime } from '@plaza/pages';
import type { Version } from '../upstream/publication.client';
import { StatusBadge } from './status-badge';
import type { Visit } from './visit';

/** Everything that was ever said of this document, newest first. */
export function Versions({ visit, versions }: { visit: Visit; versions: Version[] }) {
  const { t, language } = visit;
  if (versions.length === 0) return null;
  const newest = [...versions].sort((a, b) => Number(BigInt(b.cursor) - BigInt(a.cursor)));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t.document.versions}</h2>
      <ol class="versions">
        {newest.map(({ version, decision, status, type, time }) => (
          <li>
            <time dateTime={time}>{dateTime(time, language)}</time> <strong>{t.changeType[type]}</strong>{' '}
            <span>{t.document.version(version)}{decision > 1 ? ` · ${t.document.decision(decision)}` : ''}</span> <StatusBadge visit={visit} status={status} />
          </li>
        ))}
      </ol>
    </section>
  );
}
