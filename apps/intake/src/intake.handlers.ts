import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  DocumentReceived, DocumentRefused, SOURCE_SUBJECTS, sourceOf, type DocumentReceivedV1, type DocumentRefusedV1,
} from '@plaza/contracts';
import { Consume, emit, parkAll, Prepare, settleAll, type Emission, type Received } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { Blobs, checkBodyBlob } from './blobs';
import { countOutcome, metrics } from './metrics';
import { PublicIds } from './register/public-id';
import { register, type Outcome } from './register/register';
import { SourceActivity } from './source-activity';
import { Sources } from './sources';
import { Refusal } from './submissions/refusal';
import { readSourceEvent, type SourceEventKind } from './submissions/source-event';
import { aboutOf, submitDocument, submitWithdrawal, type Submission } from './submissions/submission';
import { traceparentOf } from './trace';

/** An event of a source as far as it can be judged without the register. */
export type Checked =
  | { submission: Submission }
  | { refusal: Refusal; eventId: string | null; documentId: string | null; version: number | null };

type SourceEvent = Received<undefined, Checked>;

@Controller()
export class IntakeHandlers {
  constructor(
    private readonly sources: Sources,
    private readonly publicIds: PublicIds,
    private readonly blobs: Blobs,
    private readonly activity: SourceActivity,
  ) {}

  @Prepare('intake')
  async check(@Payload() batch: SourceEvent[]): Promise<Checked[]> {
    return await Promise.all(batch.map((event) => this.checkOne(event)));
  }

  /** Answers every event: a receipt once it is in the register, or a refusal that says why it is not. */
  @Consume('intake')
  async receive(@Payload() batch: SourceEvent[], @Ctx() tx: Transaction): Promise<Emission[]> {
    const arrived = [...batch].sort((a, b) => a.sequence - b.sequence);
    this.activity.note(new Set(batch.map(({ subject }) => sourceOf(subject))));
    const submitted = arrived.flatMap((event) => ('submission' in event.prepared ? [{ event, submission: event.prepared.submission }] : []));
    const { outcomes, emissions } = await register(submitted.map(({ submission }) => submission), tx, { publicIdOf: this.publicIds.of, now: new Date() });
    const refused = arrived.flatMap((event) => ('refusal' in event.prepared ? [refusalOf(event, event.prepared)] : []));
    return [...emissions, ...submitted.map(({ event, submission }, index) => answerOf(event, submission, outcomes[index]!)), ...refused];
  }

  @Consume('intake-settlement')
  async settle(@Payload() batch: Received[], @Ctx() tx: Transaction): Promise<Emission[]> {
    metrics.settled.inc(await settleAll(tx, batch));
    return [];
  }

  @Consume('intake-parking-restricted')
  async parkRestricted(@Payload() batch: Received<undefined>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await parkAll(tx, batch);
    return [];
  }

  @Consume('intake-parking-public')
  async parkPublic(@Payload() batch: Received<undefined>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    await parkAll(tx, batch);
    return [];
  }

  private async checkOne({ subject, headers, payload, traceparent, storedAt }: SourceEvent): Promise<Checked> {
    const kind = kindOf(subject);
    const { eventId, data, refusal } = readSourceEvent(kind, headers, payload);
    try {
      if (refusal) throw refusal;
      const source = this.sources.bySystem(sourceOf(subject));
      if (!source) throw new Refusal(403, 'the source system is not known here any more');
      const origin = {
        source: source.system, agencies: source.agencies, eventId, by: 'source' as const, arrivedAt: storedAt,
        traceparent: traceparent ?? traceparentOf(headers.traceparent),
      };
      const submission = kind === 'created' ? submitDocument(data, origin) : submitWithdrawal(data, origin);
      await checkBodyBlob(this.blobs, submission);
      return { submission };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refusal: error, eventId, ...aboutOf(data) };
    }
  }
}

const kindOf = (subject: string): SourceEventKind => (subject === SOURCE_SUBJECTS.withdrawn(sourceOf(subject)) ? 'withdrawn' : 'created');
const subjectOf = (kind: SourceEventKind) => (kind === 'created' ? 'document' : 'withdrawal');

/** The place in the stream tells answers apart: what is sent again is answered again, and the bus must not drop that. */
const causeOf = ({ traceparent, sequence }: SourceEvent) => ({ traceparent, emission: sequence });

function answerOf(event: SourceEvent, { source, documentId, eventId, kind, version }: Submission, outcome: Outcome): Emission {
  if (outcome.status === 'refused') return refusalOf(event, { refusal: outcome.refusal, eventId, documentId, version });
  countOutcome(kind, 'nats', outcome.status);
  const receipt: DocumentReceivedV1 = {
    source, subject: kind, documentId, version: outcome.version, status: outcome.status, id: outcome.id,
    receivedAt: outcome.receivedAt.toISOString(), eventId,
  };
  return emit(DocumentReceived, receipt, causeOf(event)) as Emission;
}

function refusalOf(event: SourceEvent, { refusal, eventId, documentId, version }: Extract<Checked, { refusal: Refusal }>): Emission {
  countOutcome(subjectOf(kindOf(event.subject)), 'nats', 'refused', refusal.code);
  const data: DocumentRefusedV1 = { source: sourceOf(event.subject), documentId, version, eventId, status: refusal.status, problem: refusal.problem };
  return emit(DocumentRefused, data, causeOf(event)) as Emission;
}
