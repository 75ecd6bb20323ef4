import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { ko } from '../language/ko';

export interface FeedEntry {
  id: string;
  path: string;
  title: string;
  text: string;
  published: Date;
  updated: Date;
  tags: string[];
  author: string;
}

const EXCERPT = 500;
// XML 1.0 has no way to write these, not even escaped.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
export const clean = (text: string) => text.replace(NOT_IN_XML, ' ');

/** The id outlives the portal's address, every version and the withdrawal: a reader then replaces what it has. */
const idOf = (id: string) => `urn:open-plaza:document:${id}`;

export function entryOf(document: PublicDocument): FeedEntry {
  const { id, title, text, status, kind, grounds, agency, department, journey } = document;
  const reasons = grounds.map(({ item, reason }) => `${item ? `${ko.item(item)} ` : ''}${reason}`).join('; ');
  const excerpt = text && text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  return {
    id: idOf(id),
    path: `/documents/${id}`,
    title: clean(title),
    text: clean([excerpt, reasons && `${ko.status[status]}: ${reasons}`].filter(Boolean).join('\n\n') || ko.statusMeaning[status]),
    published: new Date(journey.publishedAt),
    updated: new Date(journey.publishedAt),
    tags: [ko.status[status], ko.kind[kind]],
    author: clean(`${agency.name} ${department.name}`),
  };
}

/** Stands for a withdrawn document under the same id, so that a feed reader overwrites what it still holds of it. */
export function tombstoneEntry({ id, withdrawnAt, reason, item, agency, department }: Tombstone): FeedEntry {
  return {
    id: idOf(id),
    path: `/documents/${id}`,
    title: ko.register.withdrawnEntry,
    text: `${item ? `${ko.item(item)} ` : ''}${ko.withdrawalReason[reason]}`,
    published: new Date(withdrawnAt),
    updated: new Date(withdrawnAt),
    tags: [ko.status.withdrawn],
    author: clean(`${agency.name} ${department.name}`),
  };
}
