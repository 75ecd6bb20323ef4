import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  INLINE_TEXT_LIMIT, Publication, type DocumentClassifiedV1, type DocumentWithdrawnV1, type PublicationV1, type PublicDocument,
  type Tombstone,
} from '@plaza/contracts';
import { AfterPublish, Consume, emit, type Emission, type Published, type Received } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { Erasure } from './erasure';
import { apply, standing, type Candidate, type Standing } from './public-register';

type Disclosed = DocumentClassifiedV1 | DocumentWithdrawnV1;

@Controller()
export class PublicationHandlers {
  constructor(private readonly erasure: Erasure) {}

  /** Enters each state that is higher than the current one, and answers every event with the state that now stands. */
  @Consume('publication')
  async publish(@Payload() batch: Received<Disclosed>[], @Ctx() tx: Transaction): Promise<Emission[]> {
    const now = new Date();
    await apply(tx, batch.map(({ data }) => candidate(data, now)), now);
    const current = await standing(tx, batch.map(({ data }) => data.id));
    return batch.map((event) => publicationOf(current.get(event.data.id)!, event));
  }

  @AfterPublish('publication')
  async erase(@Payload() published: Published[]): Promise<void> {
    await this.erasure.record(published.map(({ emission, id, sequence }) => ({ document: emission.data as PublicationV1, eventId: id, sequence })));
  }
}

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
function publicationOf({ type, cursor, time, document }: Standing, cause: Received<unknown>): Emission {
  const data = JSON.parse(document) as PublicDocument | Tombstone;
  const { text } = data as PublicDocument;
  const tooLong = text !== undefined && Buffer.byteLength(text) > INLINE_TEXT_LIMIT;
  const content: PublicationV1 = tooLong ? { ...(data as PublicDocument), text: undefined, textUrl: `/api/v1/documents/${data.id}` } : data;
  return emit(Publication[type], content, cause, { cursor, time: time.toISOString() }) as Emission;
}
