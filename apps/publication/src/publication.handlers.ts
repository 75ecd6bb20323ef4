import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  INLINE_TEXT_LIMIT, Publication, type DocumentClassifiedV1, type DocumentWithdrawnV1, type PublicationV1, type PublicDocument,
  type Tombstone,
} from '@plaza/contracts';
import { AfterPublish, Consume, emit, type Emission, type Published, type Received } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { Erasure } from './erasure';
import { metrics } from './metrics';
import { apply, standing, type Candidate, type Standing } from './public-register';

type Disclosed = DocumentClassifiedV1 | DocumentWithdrawnV1;

@Controller()
export class PublicationHandlers {
  /** When the documents of these events were accepted: of those that entered the register with them, and as a first decision. */
  private readonly acceptedAt = new WeakMap<Emission, number>();

  constructor(private readonly erasure: Erasure) {}

  /** Enters each state that is higher than the current one, and answers every event with the state that now stands. */
  @Consume('publication')
  async publish(@Payload() batch: Received<Disclosed>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    const now = new Date();
    const entered = await apply(tx, batch.map(({ data }) => candidate(data, now)), now);
    const others = await standing(tx, batch.map(({ data }) => data.id).filter((id) => !entered.has(id)));
    return batch.map((event) => {
      const emission = publicationOf((entered.get(event.data.id) ?? others.get(event.data.id))!, event);
      if (entered.has(event.data.id) && isFirst(event.data)) this.acceptedAt.set(emission, Date.parse(receivedAt(event.data)));
      return emission;
    });
  }

  @AfterPublish('publication')
  async erase(@Payload() published: Published[]): Promise<void> {
    this.measure(published);
    await this.erasure.record(published.map(({ emission, id, sequence }) => ({ document: emission.data as PublicationV1, eventId: id, sequence })));
  }

  private measure(published: Published[]): void {
    const now = Date.now();
    for (const { emission } of published) {
      const accepted = this.acceptedAt.get(emission);
      if (accepted !== undefined) metrics.timeToPublication.observe({ type: typeOf(emission) }, (now - accepted) / 1000);
    }
  }
}

const isFirst = (data: Disclosed) => !('disclosureCode' in data) || data.decision === 1;
const receivedAt = (data: Disclosed) => ('disclosureCode' in data ? data.journey.receivedAt : data.receivedAt);
const typeOf = ({ definition }: Emission) => definition.type.split('.')[1]!;

function candidate(data: Disclosed, now: Date): Candidate {
  if ('disclosureCode' in data) {
    const { journey, ...rest } = data;
    const document: PublicDocument = { ...rest, journey: { ...journey, publishedAt: now.toISOString() } };
    return { state: { version: data.version, withdrawn: false, decision: data.decision }, document };
  }
  const { receivedAt: _, ...rest } = data;
  const tombstone: Tombstone = { ...rest, decision: 0, status: 'withdrawn', withdrawnAt: now.toISOString() };
  return { state: { version: data.version, withdrawn: true, decision: 0 }, document: tombstone };
}

/** Its time is that of the log's entry: who follows the events and who reads the log are told the same. */
function publicationOf({ type, cursor, time, document, json }: Standing, cause: Received<unknown>): Emission {
  const { text } = document as PublicDocument;
  const tooLong = text !== undefined && Buffer.byteLength(text) > INLINE_TEXT_LIMIT;
  const content: PublicationV1 = tooLong ? { ...(document as PublicDocument), text: undefined, textUrl: `/api/v1/documents/${document.id}` } : document;
  const attributes = { cursor, time: time.toISOString() };
  return emit(Publication[type], content, cause, { attributes, json: tooLong ? undefined : json }) as Emission;
}
