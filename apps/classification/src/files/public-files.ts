import { createHash } from 'node:crypto';
import type { DocumentClassifiedV1, FileProblem } from '@plaza/contracts';
import type { FileState, PublishedFile, ReleasedFile } from '@plaza/disclosure';
import type { Transaction } from '@plaza/persistence';

/** What was made of one file. Hashes are those of what the public gets, never of an original that it does not. */
export type MadeFile =
  /** Something personal was found when it was read again; or why it could not be made. Neither is stored. */
  | { outcome: 'leaks' | FileProblem }
  | { outcome: 'made'; sha256: string; htmlSha256: string | null; mediaType: string; size: number; original: boolean };

/** Under which hashes its bytes lie in the public area. */
export type Stored = Pick<Extract<MadeFile, { outcome: 'made' }>, 'sha256' | 'htmlSha256'>;

/** Raised whenever the same blocks would come out as other bytes. */
const MAKER = 3;

/** Names everything that a file is made from: what was made of the same before need not be made again. */
export const keyOfFile = ({ name, blocks, original }: ReleasedFile, sha256: string): string =>
  createHash('sha256').update(JSON.stringify([MAKER, name, original ? sha256 : blocks])).digest('hex');

const EXTENSIONS: Record<string, string> = { 'application/pdf': 'pdf', 'text/plain': 'txt', 'text/csv': 'csv' };

/** Where the public gets it. The place in the public area is `<id>/<sha256>`. Of files with the same bytes each has an address, as it has a name. */
const addressOf = (id: string, sha256: string, twins: number, extension: string): string => `/api/v1/documents/${id}/files/${sha256}${twins > 0 ? `-${twins + 1}` : ''}.${extension}`;

const isMade = (made: MadeFile): made is Extract<MadeFile, { outcome: 'made' }> => made.outcome === 'made';

/**
 * How far a file is that has been read, once this has been made of it.
 * @param twins so many files of the same bytes stand before it
 */
export function stateOf(id: string, state: Extract<FileState, { content: unknown }>, made: MadeFile, twins: number): FileState {
  if (isMade(made)) return { ...state, published: published(id, made, twins) };
  return made.outcome === 'leaks' ? { ...state, published: 'leaks' } : { problem: made.outcome };
}

function published(id: string, { sha256, htmlSha256, mediaType, size, original }: Extract<MadeFile, { outcome: 'made' }>, twins: number): PublishedFile {
  return {
    url: addressOf(id, sha256, twins, EXTENSIONS[mediaType.split(';')[0]!] ?? 'bin'),
    html: htmlSha256 === null ? null : addressOf(id, htmlSha256, twins, 'html'),
    mediaType, size, original,
  };
}

interface Row {
  key: string;
  outcome: MadeFile['outcome'];
  sha256: string;
  html_sha256: string | null;
  media_type: string;
  size: number;
  original: boolean;
}

/** What was made of a document's files before, by key. */
export async function madeFiles(db: Transaction, id: string, keys: string[]): Promise<Map<string, MadeFile>> {
  if (keys.length === 0) return new Map();
  const rows = (await db.query(
    'SELECT key, outcome, sha256, html_sha256, media_type, size, original FROM public_files WHERE id = $1 AND key = ANY ($2) AND outcome <> $3',
    [id, keys, STORING],
  )) as Row[];
  return new Map(
    rows.map(({ key, outcome, sha256, html_sha256, media_type, size, original }): [string, MadeFile] => [
      key, outcome === 'made' ? { outcome, sha256, htmlSha256: html_sha256, mediaType: media_type, size, original } : { outcome },
    ]),
  );
}

/** Its bytes may lie in the public area from now on, and none of it is listed before it is made. */
const STORING = 'storing';

/** Noted before its bytes are stored, so that none can lie there of which nobody knows. What has been made stays as it is. */
export async function announceFile(db: Transaction, id: string, key: string, { sha256, htmlSha256 }: Stored, at: Date): Promise<void> {
  await db.query(
    `INSERT INTO public_files (id, key, outcome, sha256, html_sha256, made_at) VALUES ($1, $2, '${STORING}', $3, $4, $5)
     ON CONFLICT (id, key) DO UPDATE SET outcome = excluded.outcome, sha256 = excluded.sha256, html_sha256 = excluded.html_sha256, made_at = excluded.made_at
     WHERE public_files.outcome <> 'made'`,
    [id, key, sha256, htmlSha256, at],
  );
}

export async function keepMadeFile(db: Transaction, id: string, key: string, made: MadeFile, at: Date): Promise<void> {
  const { sha256 = null, htmlSha256 = null, mediaType = null, size = null, original = null } = isMade(made) ? made : {};
  await db.query(
    `INSERT INTO public_files (id, key, outcome, sha256, html_sha256, media_type, size, original, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id, key) DO UPDATE SET outcome = excluded.outcome, sha256 = excluded.sha256, html_sha256 = excluded.html_sha256,
       media_type = excluded.media_type, size = excluded.size, original = excluded.original, made_at = excluded.made_at`,
    [id, key, made.outcome, sha256, htmlSha256, mediaType, size, original, at],
  );
}

const HASH = /(?<=\/files\/)[0-9a-f]{64}/;

/** Of what is to stand, that which lists a file that has been taken away meanwhile. What else it lists stays at least until `tx` is over. */
export async function listingWhatIsGone(tx: Transaction, decisions: DocumentClassifiedV1[]): Promise<DocumentClassifiedV1[]> {
  const hashesOf = ({ attachments }: DocumentClassifiedV1) => attachments.flatMap(({ url }) => HASH.exec(url ?? '') ?? []);
  const listed = decisions.flatMap((one) => hashesOf(one).map((sha256) => ({ id: one.id, sha256 })));
  if (listed.length === 0) return [];
  const rows = (await tx.query(
    `SELECT f.id, f.sha256 FROM public_files f WHERE (f.id, f.sha256) IN (SELECT * FROM unnest($1::text[], $2::text[])) ORDER BY f.id, f.key FOR SHARE`,
    [listed.map(({ id }) => id), listed.map(({ sha256 }) => sha256)],
  )) as { id: string; sha256: string }[];
  const there = new Set(rows.map(({ id, sha256 }) => `${id}/${sha256}`));
  return decisions.filter((one) => hashesOf(one).some((sha256) => !there.has(`${one.id}/${sha256}`)));
}
