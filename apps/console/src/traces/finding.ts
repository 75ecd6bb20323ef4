import { Injectable } from '@nestjs/common';
import type { PublicDocument, Tombstone } from '@plaza/contracts';
import { Documents } from './documents';
import { type TraceQuery, traceIdOf } from './trace-query';
import { type StoredSpan, Traces, type TraceSummary } from './traces';
import { spansOfJourney, type Waterfall, waterfall } from './waterfall';

export type Standing = PublicDocument | Tombstone;

export interface Found {
  items: TraceSummary[];
  next: string | null;
  /** The documents that the traces name, by public id. */
  documents: Map<string, Standing>;
  /** What was asked for as a number or an id is this, when it is one. */
  meant: Standing[];
}

export interface OneTrace {
  traceId: string;
  documents: Standing[];
  waterfall: Waterfall | null;
  /** Drawn from the document's own times, because no span was kept. */
  unsampled: boolean;
  spans: StoredSpan[];
}

export const traceOf = (document: Standing | undefined) => (document && 'journey' in document ? (document.journey.traceId ?? undefined) : undefined);

/** From what an operator types to traces, and from a trace to its picture. */
@Injectable()
export class Finding {
  constructor(
    private readonly traces: Traces,
    private readonly documents: Documents,
  ) {}

  async find(query: TraceQuery): Promise<Found> {
    if (query.q === '') return await this.withDocuments(await this.traces.list(query), []);
    const traceId = traceIdOf(query.q);
    if (traceId) return await this.withDocuments(await this.traces.list({ ...query, traceIds: [traceId] }), []);
    const meant = await this.documents.find(query.q);
    const traceIds = meant.flatMap((document) => traceOf(document) ?? []);
    // Other versions, and withdrawals, came by traces of their own; their spans name the document.
    const lists = await Promise.all([
      traceIds.length > 0 ? this.traces.list({ ...query, traceIds }) : { items: [], next: null },
      ...meant.slice(0, 5).map(({ id }) => this.traces.list({ ...query, document: id })),
    ]);
    const items = [...new Map(lists.flatMap((list) => list.items).map((item) => [item.traceId, item])).values()];
    return await this.withDocuments({ items: items.sort((a, b) => b.startedUs - a.startedUs), next: null }, meant);
  }

  async one(traceId: string, documentId: string | undefined): Promise<OneTrace> {
    const [spans, shared] = await Promise.all([this.traces.spansOf(traceId), this.traces.sharedWith(traceId)]);
    const ids = new Set(spans.flatMap((span) => (typeof span.attributes['plaza.document.id'] === 'string' ? [span.attributes['plaza.document.id']] : [])));
    if (documentId) ids.add(documentId);
    const documents = [...(await this.documents.named([...ids].slice(0, 50))).values()];
    if (spans.length > 0) return { traceId, documents, waterfall: waterfall(spans, shared), unsampled: false, spans };
    const document = documents.find((candidate): candidate is PublicDocument => traceOf(candidate) === traceId);
    const drawn = document ? spansOfJourney(document) : [];
    return { traceId, documents, waterfall: drawn.length > 0 ? waterfall(drawn) : null, unsampled: true, spans: [] };
  }

  private async withDocuments({ items, next }: { items: TraceSummary[]; next: string | null }, meant: Standing[]): Promise<Found> {
    const documents = await this.documents.named([...new Set(items.flatMap((item) => item.documents.slice(0, 3)))]);
    return { items, next, documents, meant };
  }
}
