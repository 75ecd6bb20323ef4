import type { Approval, PublicDocument } from '@plaza/contracts';
import type { ComponentChildren } from 'preact';
import { dateTime } from '@plaza/pages';
import { Redacted } from './redacted-text';
import type { Visit } from './visit';

/** 결재선: who signed, in which order. Officials stay named (Art. 9(1) item 6, proviso d). */
export function Approvals({ visit, approvals }: { visit: Visit; approvals: Approval[] }) {
  const { t, language } = visit;
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">{t.document.approvals}</h2>
      <ol class="approvals">
        {approvals.map(({ type, name, position, at }) => (
          <li>
            <span class="approval-type">{t.approval[type] ?? type}</span>
            <span class="approval-name" lang="ko"><Redacted text={`${position ?? ''} ${name}`.trim()} /></span>
            {at && <time class="fine" dateTime={at}>{dateTime(at, language)}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Metadata({ visit, document }: { visit: Visit; document: PublicDocument }) {
  const { t, language, href } = visit;
  const { agency, department, author } = document;
  const own: [string, ComponentChildren][] = [
    [t.document.kind, t.kind[document.kind]],
    [t.document.producedAt, <time dateTime={document.producedAt}>{dateTime(document.producedAt, language)}</time>],
    [t.document.retention, t.retention[document.retention]],
    [t.document.code, <code>{document.disclosureCode}</code>],
  ];
  const given: [string, ComponentChildren][] = [
    [t.document.number, <Redacted text={document.documentNumber} />],
    [t.document.agency, <a href={href('/register', { agency: agency.code })}><Redacted text={agency.name} /></a>],
    [t.document.department, <a href={href('/register', { department: department.code })}><Redacted text={department.name} /></a>],
    [t.document.author, author && <Redacted text={[author.position, author.name, author.phone].filter(Boolean).join(' ')} />],
    [t.document.functionPath, document.functionPath.length > 0 && <Redacted text={document.functionPath.join(' › ')} />],
    [t.document.unitTask, document.unitTask && <Redacted text={document.unitTask.name} />],
    [t.document.references, document.references.length > 0 && <References visit={visit} references={document.references} />],
    [t.document.license, document.license],
    [t.document.source, `${document.source} · ${document.sourceDocumentId}`],
    [t.document.id, <code>{document.id}</code>],
  ];
  return (
    <section aria-labelledby="metadata">
      <h2 id="metadata">{t.document.metadata}</h2>
      <dl class="facts">
        {own.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}
        {given.filter(([, value]) => value).map(([name, value]) => <div><dt>{name}</dt><dd lang="ko">{value}</dd></div>)}
      </dl>
    </section>
  );
}

/** Each leads to a search for its number in one piece. */
function References({ visit, references }: { visit: Visit; references: string[] }) {
  return (
    <ul class="plain">
      {references.map((reference) => (
        <li><a href={visit.href('/search', { q: `"${reference}"` })}><Redacted text={reference} /></a></li>
      ))}
    </ul>
  );
}
