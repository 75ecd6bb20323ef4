import { countOutcome } from '../metrics';
import type { Outcome } from '../register/register';
import { decodeUtf8, parseJson } from '../submissions/json';
import { Refusal } from '../submissions/refusal';
import { aboutOf, SUBMISSION_LIMIT, type Submission } from '../submissions/submission';
import type { SourceEventKind } from '../submissions/source-event';

/** One request may carry this many bytes of lines. */
export const LINES_LIMIT = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

export type Line = { line: number } & (
  | { submission: Submission }
  | { refusal: Refusal; documentId: string | null; version: number | null }
);

/**
 * Reads newline-delimited JSON, each line on its own: what is wrong with one is its own affair. Empty lines count, and
 * are not answered.
 * @throws Refusal 400 when no line is JSON
 */
export function readLines(body: Buffer, submit: (value: unknown) => Submission): Line[] {
  const lines: Line[] = [];
  let parsed = 0;
  for (let line = 1, from = 0; from < body.length; line += 1) {
    const end = body.indexOf(NEWLINE, from);
    const bytes = body.subarray(from, end === -1 ? body.length : end);
    from = end === -1 ? body.length : end + 1;
    if (isBlank(bytes)) continue;
    let value: unknown;
    try {
      if (bytes.length > SUBMISSION_LIMIT) throw new Refusal(413, `at most ${SUBMISSION_LIMIT} bytes`);
      value = parseJson(decodeUtf8(bytes));
      parsed += 1;
      lines.push({ line, submission: submit(value) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push({ line, refusal: error, ...aboutOf(value) });
    }
  }
  if (parsed === 0) throw new Refusal(400, 'no line is a JSON object');
  return lines;
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** One answer for each line. `outcomes` are those of the lines with a submission, in order. */
export function writeLines(kind: SourceEventKind, lines: Line[], outcomes: Outcome[]): string {
  const rest = outcomes[Symbol.iterator]();
  const subject = kind === 'created' ? 'document' : 'withdrawal';
  return lines
    .map((line) => {
      const about = 'submission' in line ? line.submission : line;
      const outcome = 'submission' in line ? rest.next().value! : { status: 'refused' as const, version: line.version, refusal: line.refusal };
      const refusal = outcome.status === 'refused' ? outcome.refusal : undefined;
      countOutcome(subject, 'http', outcome.status, refusal?.code);
      const answer = {
        line: line.line,
        documentId: about.documentId,
        version: outcome.version,
        status: outcome.status,
        ...(outcome.status === 'refused' ? {} : { id: outcome.id, receivedAt: outcome.receivedAt.toISOString() }),
        problem: refusal?.problem ?? null,
      };
      return `${JSON.stringify(answer)}\n`;
    })
    .join('');
}
