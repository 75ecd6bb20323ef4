import { setImmediate as breathe } from 'node:timers/promises';
import { countOutcome } from '../metrics';
import type { Outcome } from '../register/register';
import { decodeUtf8, parseJson } from '../submissions/json';
import { Refusal } from '../submissions/refusal';
import { aboutOf, SUBMISSION_LIMIT, type Submission } from '../submissions/submission';

/** One request may carry this many bytes of lines. */
export const LINES_LIMIT = 16 * 1024 * 1024;
/** So many lines are checked and entered at a time; in between, others have their turn. */
const AT_A_TIME = 200;
const NEWLINE = 0x0a;

type Line = { line: number } & (
  | { submission: Submission }
  | { refusal: Refusal; parsed: boolean; documentId: string | null; version: number | null }
);

export interface LineHandling {
  kind: Submission['kind'];
  /** @throws Refusal */
  submissionOf(value: unknown): Promise<Submission>;
  enter(submissions: Submission[]): Promise<Outcome[]>;
}

/**
 * Takes newline-delimited JSON, each line on its own: what is wrong with one is its own affair. Empty lines are counted,
 * and not answered.
 * @returns one answer a line
 * @throws Refusal 400 when no line is JSON
 */
export async function answerLines(body: Buffer, handling: LineHandling): Promise<string> {
  const answers: string[] = [];
  let parsed = false;
  for (let from = 0, number = 1; from < body.length; ) {
    const lines: Line[] = [];
    for (; from < body.length && lines.length < AT_A_TIME; number += 1) {
      const newline = body.indexOf(NEWLINE, from);
      const bytes = body.subarray(from, newline === -1 ? body.length : newline);
      from = newline === -1 ? body.length : newline + 1;
      if (!isBlank(bytes)) lines.push(await read(number, bytes, handling));
    }
    parsed ||= lines.some((line) => 'submission' in line || line.parsed);
    const outcomes = await handling.enter(lines.flatMap((line) => ('submission' in line ? [line.submission] : [])));
    const rest = outcomes[Symbol.iterator]();
    for (const line of lines) answers.push(answer(line, 'submission' in line ? rest.next().value : undefined, handling.kind));
    await breathe();
  }
  if (!parsed) throw new Refusal(400, 'no line is JSON');
  return answers.join('');
}

const isBlank = (bytes: Buffer) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

async function read(line: number, bytes: Buffer, { submissionOf }: LineHandling): Promise<Line> {
  let value: unknown;
  let parsed = false;
  try {
    if (bytes.length > SUBMISSION_LIMIT) throw new Refusal(413, `at most ${SUBMISSION_LIMIT} bytes`);
    value = parseJson(decodeUtf8(bytes));
    parsed = true;
    return { line, submission: await submissionOf(value) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { line, refusal: error, parsed, ...aboutOf(value) };
  }
}

function answer(line: Line, entered: Outcome | undefined, kind: Submission['kind']): string {
  const outcome: Outcome = 'refusal' in line ? { status: 'refused', version: line.version, refusal: line.refusal } : entered!;
  const { documentId } = 'refusal' in line ? line : line.submission;
  const refusal = outcome.status === 'refused' ? outcome.refusal : undefined;
  countOutcome(kind, 'http', outcome.status, refusal?.code);
  return `${JSON.stringify({
    line: line.line,
    documentId,
    version: outcome.version,
    status: outcome.status,
    ...(outcome.status === 'refused' ? {} : { id: outcome.id, receivedAt: outcome.receivedAt.toISOString() }),
    problem: refusal?.problem ?? null,
  })}\n`;
}
