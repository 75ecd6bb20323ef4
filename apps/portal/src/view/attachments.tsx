import type { PublicAttachment } from '@plaza/contracts';
import { bytes } from '@plaza/pages';
import { Grounds } from './grounds';
import { Redacted } from './redacted-text';
import { StatusBadge } from './status-badge';
import type { Visit } from './visit';

/** Only a place of our own or a web address: a link is no place for `javascript:`. */
export const safeUrl = (url: string | null): string | null => (url !== null && /^(?:https?:\/\/|\/(?!\/))/i.test(url) ? url : null);

/** A file that was typed anew comes in another format than its name says. */
const formatOf = (address: string): string => /\.([a-z]{3,4})$/.exec(address)?.[1]?.toUpperCase() ?? '';

export function Attachments({ visit, attachments }: { visit: Visit; attachments: PublicAttachment[] }) {
  const { t, language } = visit;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{t.document.attachments}</h2>
      <ul class="attachments">
        {attachments.map(({ name, status, grounds, url, html, size, original }) => {
          const address = safeUrl(url);
          const page = safeUrl(html ?? null);
          return (
            <li>
              <p class="attachment-head"><StatusBadge visit={visit} status={status} /> <span lang="ko" class="attachment-name"><Redacted text={name} /></span>
                {address && <a class="button" href={address}>{t.document.download}<span class="sr-only">: {name}</span><span class="fine"> {formatOf(address)}{size !== undefined && ` ${bytes(size, language)}`}</span></a>}
                {page && <a class="button" href={page}>{t.document.asPage}<span class="sr-only">: {name}</span></a>}</p>
              {address && <p class="fine">{original ? t.document.original : t.document.typedAnew}</p>}
              {status === 'held' && grounds.length === 0 && <p class="fine">{t.document.heldAttachment}</p>}
              {grounds.length > 0 && <Grounds visit={visit} grounds={grounds} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
