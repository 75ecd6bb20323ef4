import { Injectable } from '@nestjs/common';
import { DEAD_LETTER_MEDIA_TYPE, type ReplayOutcome } from '@plaza/messaging';
import { UpstreamError } from '@plaza/internal-http';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound, ProblemError } from '../http/problem-error';
import { ANSWERS, goodOf, isOwner, Upstream } from '../upstream/upstream';
import { DeadLetters, type Kind } from './dead-letters';
import { isReplayable } from './stray';

/** As many at once as somebody can wait for. */
const MOST = 500;

export interface ReplayedTogether {
  processed: number;
  failed: number;
  /** Of this kind still, beyond what one request does. */
  remaining: boolean;
  /** What was away, so that it ended before its time; the rest waits on. */
  stopped?: string;
}

/** Has the service that gave an event up handle it again. */
@Injectable()
export class Replays {
  constructor(
    private readonly letters: DeadLetters,
    private readonly audit: Audit,
    private readonly upstream: Upstream,
  ) {}

  /** @throws ProblemError 404, 409 when it was replayed already, 422 when it cannot be, 503 when something is away: then it waits on */
  async one(id: string, who: OperatorIdentity): Promise<ReplayOutcome> {
    const letter = await this.letters.find(id);
    if (!letter) throw notFound();
    const { state: _, side, settledAt: ___, payloadBytes: ____, ...rest } = letter;
    const act = { who, action: 'replay', subject: id, detail: { consumer: letter.consumer, code: letter.reason.code, event: letter.eventId } } as const;
    return await this.audit.during(
      act,
      async () => {
        if (letter.state !== 'waiting') throw new ProblemError(409, 'already-replayed', 'This dead letter was replayed already.');
        const { service } = letter;
        if (!isReplayable({ ...rest, payload: '' }, side)) throw new ProblemError(422, 'not-replayable', 'What came is no dead letter of the service that sent it.');
        if (!isOwner(service)) throw new ProblemError(422, 'not-replayable', 'No service of this name replays dead letters.');
        const content = { type: DEAD_LETTER_MEDIA_TYPE, json: { letter: { ...rest, payload: (await this.letters.payload(id)) ?? '' } } };
        const outcome = goodOf(service, await this.upstream.of(service).post<ReplayOutcome>('/internal/dead-letters/replay', {}, ANSWERS, content));
        await this.letters.settled({ id, service }, outcome.outcome === 'processed' ? 'replayed' : 'failed');
        return outcome;
      },
      (outcome) => (outcome.outcome === 'processed' ? 'processed' : `dead letter: ${outcome.reason.code}`),
    );
  }

  /** One after the other, oldest first; stops at what is away, and tells what was done by then. @throws ProblemError as for one, when nothing was */
  async all(kind: Kind, who: OperatorIdentity): Promise<ReplayedTogether> {
    const ids = await this.letters.waiting(kind, MOST + 1);
    const done: ReplayedTogether = { processed: 0, failed: 0, remaining: ids.length > MOST };
    for (const id of ids.slice(0, MOST)) {
      try {
        const { outcome } = await this.one(id, who);
        done[outcome === 'processed' ? 'processed' : 'failed'] += 1;
      } catch (error) {
        const refused = error instanceof ProblemError && [409, 422].includes(error.problem.status);
        if (!refused && (done.processed + done.failed === 0 || !(error instanceof ProblemError || error instanceof UpstreamError))) throw error;
        if (!refused) return { ...done, remaining: true, stopped: error instanceof UpstreamError ? `The ${error.service} service does not answer.` : (error as Error).message };
        done.failed += 1;
      }
    }
    return done;
  }
}
