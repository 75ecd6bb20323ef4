import type { Document } from '@plaza/contracts';
import { outcomes, simulateDay, type Emission } from '@plaza/simulation';
import { sha256 } from './sending';

/** Words that stand in no document of the simulation, each in one place that must keep it. */
export const WORDS = {
  attached: '첨부원본에만있는말',
  note: '운영자만아는까닭꺩쀍',
  refused: '거절된입력꺩쀍뚋',
  violation: '제약위반꺩쀍뚋',
  poison: '독든문서꺩쀍뚋',
  reader: '독자의질문꺩쀍뚋',
} as const;

export const AGENCIES = ['6110000', '6110001', '6110002'];

/** A message of the day with the originals that are uploaded beside it. */
export interface Submission {
  emission: Emission;
  originals: Buffer[];
}

/** The day of one seed. Its clock stands still and its embargoes last a hundred years: it is the same whenever it runs. */
export function secretDay(seed: number, count: number) {
  const day = simulateDay({ seed, count, agencies: AGENCIES, now: new Date('2026-11-23T09:00:00Z'), embargoMinutes: [52_560_000, 60_000_000] });
  const submissions = [...day].map(withOriginals);
  return { submissions, results: outcomes(submissions.map(({ emission }) => emission)) };
}

/** Of no format that anybody reads: what begins so waits, and must not be seen meanwhile. Files that are read are `attachments.story`'s. */
const UNREADABLE = Buffer.from('0001fffe7f45', 'hex');

/** Every tenth body goes as a blob, and every attachment has a content. A repetition says the same. */
function withOriginals(emission: Emission): Submission {
  if (emission.kind === 'withdrawn') return { emission, originals: [] };
  const { documentId, version, body, attachments } = emission.data;
  const contents = attachments?.map(({ name }) => Buffer.concat([UNREADABLE, Buffer.from(`${WORDS.attached} ${documentId} ${version} ${name}`)])) ?? [];
  const text = documentId.endsWith('3') ? Buffer.from(body.text!) : null;
  const data: Document = {
    ...emission.data,
    ...(attachments ? { attachments: attachments.map((attachment, at) => ({ ...attachment, sha256: sha256(contents[at]!), size: contents[at]!.length })) } : {}),
    body: text ? { mediaType: body.mediaType, sha256: sha256(text) } : body,
  };
  return { emission: { ...emission, data }, originals: text ? [text, ...contents] : contents };
}

/**
 * Groups of messages, each to be sent when all before it have their receipts: one about a document that `follows` another
 * comes in a later group.
 */
export function waves(submissions: Submission[]): Submission[][] {
  const groups: Submission[][] = [];
  const reached = new Map<string, number>();
  for (const submission of submissions) {
    const { documentId } = submission.emission.data;
    const group = (reached.get(documentId) ?? 0) + (submission.emission.follows ? 1 : 0);
    reached.set(documentId, group);
    (groups[group] ??= []).push(submission);
  }
  return groups;
}
