import type { Tombstone } from '@plaza/contracts';
import { dateTime } from '@plaza/pages';
import { LAW } from '../language/law';
import type { Version } from '../upstream/publication.client';
import { OfficeLine } from '../view/document-row';
import { Layout } from '../view/layout';
import { StatusBadge } from '../view/status-badge';
import { Versions } from '../view/versions';
import type { Visit } from '../view/visit';

interface TombstoneProps {
  visit: Visit;
  tombstone: Tombstone;
  versions: Version[];
  /** The public id of the document that took its place, when there is one. */
  successor: string | null;
}

/** What remains of a withdrawn document. Nothing here comes from the document itself, its title least of all. */
export function TombstoneView({ visit, tombstone, versions, successor }: TombstoneProps) {
  const { t, language, href } = visit;
  const { item } = tombstone;
  return (
    <Layout visit={visit} title={t.tombstone.title} noindex>
      <article class="inner page document">
        <header class="document-head">
          <p class="row-top"><StatusBadge visit={visit} status="withdrawn" /></p>
          <h1>{t.tombstone.title}</h1>
          <OfficeLine entry={tombstone} />
          <p class="meaning meaning-withdrawn">{t.tombstone.lead}</p>
        </header>
        <dl class="facts">
          <div><dt>{t.tombstone.reason}</dt><dd>{t.withdrawalReason[tombstone.reason]}</dd></div>
          {item && (
            <div>
              <dt>{t.tombstone.item}</dt>
              <dd>{t.item(item)} {LAW[item][language].name}<br /><span class="fine">{LAW[item][language].text}</span></dd>
            </div>
          )}
          <div><dt>{t.tombstone.when}</dt><dd><time dateTime={tombstone.withdrawnAt}>{dateTime(tombstone.withdrawnAt, language)}</time></dd></div>
          <div><dt>{t.tombstone.version}</dt><dd>{t.tombstone.covered(tombstone.version)}</dd></div>
          {tombstone.successor && (
            <div>
              <dt>{t.tombstone.successor}</dt>
              <dd>
                {successor
                  ? <a href={href(`/documents/${successor}`)}>{tombstone.successor}</a>
                  : `${tombstone.successor} (${t.tombstone.successorUnknown})`}
              </dd>
            </div>
          )}
          <div><dt>{t.document.source}</dt><dd>{tombstone.source} · {tombstone.sourceDocumentId}</dd></div>
        </dl>
        <Versions visit={visit} versions={versions} />
      </article>
    </Layout>
  );
}
