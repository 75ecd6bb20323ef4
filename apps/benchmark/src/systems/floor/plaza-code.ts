import type { DocumentProducedV1 } from '@plaza/contracts';
import { newestPolicy } from '@plaza/disclosure';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Submissions = typeof import('../../../../intake/src/submissions/submission');
type PublicIdentity = typeof import('../../../../intake/src/register/public-id');
type Judgement = typeof import('../../../../classification/src/judging/judgement');

/** Sources in a test, what was built from them otherwise. */
const KIND = __filename.endsWith('.ts') ? 'src' : 'dist';
const load = <T>(app: string, file: string): T => createRequire(__filename)(join(__dirname, '../../../..', app, KIND, file)) as T;

/**
 * The plaza's own checks and judging, which are pure: the same work means the same functions, and a copy of them would soon
 * do another. An app imports no other app, so they are loaded by their place.
 */
export const { submitDocument } = load<Submissions>('intake', 'submissions/submission');
export const { publicId } = load<PublicIdentity>('intake', 'register/public-id');
const { judgeInput, decisionRow } = load<Judgement>('classification', 'judging/judgement');

const policy = newestPolicy();

/** The first decision on a document that carries its own text. */
export async function decide(produced: DocumentProducedV1) {
  const { document } = produced;
  const at = new Date();
  return decisionRow(produced, 1, await judgeInput(produced, { document, bodyText: document.body.text ?? '', now: at.toISOString(), policy }, at), undefined);
}
