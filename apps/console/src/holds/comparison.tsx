import type { Hold, Inspection } from '@plaza/contracts';
import { exactTime } from '@plaza/pages';
import { shown } from '@plaza/text-analysis';
import { PartView } from '../decisions/part-view';
import type { Visit } from '../view/visit';
import type { Preview, Report } from './holds';
import { MarkingBar } from './marking';
import { Rendition } from './rendition';

const SHOWN: ReadonlySet<string> = new Set(['title', 'body']);

/** The original with what was found in it, and beside it what the public would see; above both, what readers say. */
export function Comparison({ visit, hold, inspection, preview, reports }: { visit: Visit; hold: Hold; inspection: Inspection; preview: Preview; reports: Report[] }) {
  const { compare: t, reported } = visit.t.people;
  return (
    <section>
      {reports.length > 0 && (
        <section>
          <h2>{reported.title}</h2>
          <ul>{reports.map(({ note, reportedAt, holds }) => <li><time dateTime={reportedAt}>{exactTime(reportedAt)}</time> <span lang="ko">{note === '' ? reported.empty : shown(note, 1_000)}</span>{holds && <span class="fine"> ({reported.keeps})</span>}</li>)}</ul>
        </section>
      )}
      <h2>{t.title}</h2>
      <div class="beside">
        <section>
          <h3>{t.original}</h3>
          {visit.operator?.rights.includes('decide') && <MarkingBar visit={visit} hold={hold} />}
          {inspection.parts.filter(({ part }) => SHOWN.has(part)).map((part) => <PartView visit={visit} part={part} />)}
          {inspection.files.length > 0 && (
            <ul>{inspection.files.map(({ index, name }) => <li><a lang="ko" href={visit.href(`/documents/${inspection.id}/files/${index}`, { version: inspection.version, decision: inspection.decision })}>{shown(name, 300)}</a></li>)}</ul>
          )}
          <p><a href={visit.href(`/documents/${inspection.id}`, { version: inspection.version, decision: inspection.decision })}>{visit.t.decision.title}</a></p>
        </section>
        <section>
          <h3>{t.rendition}</h3>
          <Rendition visit={visit} preview={preview} />
        </section>
      </div>
    </section>
  );
}
