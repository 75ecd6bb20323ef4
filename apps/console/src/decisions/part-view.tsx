import type { InspectedMark, InspectedPart } from '@plaza/contracts';
import { shown } from '@plaza/text-analysis';
import { DataTable } from '../view/data-table';
import type { Visit } from '../view/visit';
import { OriginalText } from './original-text';
import { segmentsOf } from './segments';

/** A text as it was produced: what the public does not see, and why, and what a proviso keeps open. */
export function PartView({ visit, part }: { visit: Visit; part: InspectedPart }) {
  const t = visit.t.decision;
  return (
    <section class="part">
      <h3><code>{shown(part.part, 100)}</code> {part.hidden === null && <span class="fine">{t.hiddenSomewhere}</span>}</h3>
      <div class="evidence scroll" tabIndex={0} role="region" aria-label={part.part} data-part={part.part} lang="ko">
        {segmentsOf(part).map(({ text, hidden, marks }) => (marks.length === 0 && !hidden
          ? <OriginalText text={text} />
          : <mark data-lift={liftOf(marks)} class={hidden ? 'evidence-hidden' : marks.every(({ kept }) => kept) ? 'evidence-kept' : 'evidence-found'} title={marks.map((mark) => say(mark, visit)).join('; ')}><OriginalText text={text} /></mark>))}
      </div>
      {part.length > part.text.length && <p class="fine">{t.cut(part.text.length, part.length)}</p>}
      {part.marks.length > 0 && (
        <details>
          <summary>{t.evidence(part.marks.length)}</summary>
          <DataTable label={`${part.part}: ${t.evidence(part.marks.length)}`} columns={[t.rule, t.type, t.item, t.sure, t.where, t.text]}>
            {part.marks.slice(0, 200).map((mark) => <Row visit={visit} mark={mark} text={part.text} />)}
          </DataTable>
        </details>
      )}
    </section>
  );
}

/** From where to where the detectors mask what is found here; what a source declared is not theirs. */
function liftOf(marks: readonly InspectedMark[]): string | undefined {
  const theirs = marks.filter(({ kept, type }) => !kept && type !== 'withheld');
  return theirs.length === 0 ? undefined : `${Math.min(...theirs.map(({ start }) => start))} ${Math.max(...theirs.map(({ end }) => end))}`;
}

function Row({ visit, mark, text }: { visit: Visit; mark: InspectedMark; text: string }) {
  const t = visit.t.decision;
  return (
    <tr>
      <th scope="row"><code>{shown(mark.rule, 100)}</code>{mark.kept && <span class="fine"> {t.kept}</span>}</th>
      <td>{shown(mark.type, 60)}</td>
      <td>{mark.item === null ? '' : t.itemOf(mark.item)}</td>
      <td>{Math.round(mark.confidence * 100)}%</td>
      <td>{mark.start}–{mark.end}</td>
      <td lang="ko">{shown(text.slice(mark.start, mark.end), 80)}</td>
    </tr>
  );
}

const say = ({ rule, item, confidence, kept }: InspectedMark, { t }: Visit): string =>
  [shown(rule, 60), kept ? t.decision.kept : item === null ? '' : t.decision.itemOf(item), `${Math.round(confidence * 100)}%`].filter(Boolean).join(' ');
