import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { DocumentClassified, type DocumentClassifiedV1, type DocumentProducedV1 } from '@plaza/contracts';
import { Consume, emit, LastResort, Prepare, remember, type Emission, type Received } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { keepSpan } from '@plaza/telemetry';
import { keep, keyOf, latest, whereRuled, type NewDecision } from './decisions';
import { enqueue } from './files/file-queue';
import { decisionRow, type Judged } from './judging/judgement';
import { Judging } from './judging/judging';
import { metrics } from './metrics';

type Produced = Received<DocumentProducedV1, Judged>;

@Controller()
export class ClassificationHandlers {
  constructor(private readonly judging: Judging) {}

  /** Judging takes time and needs no database: it is done before the transaction opens. */
  @Prepare('classification')
  async judge(@Payload() batch: Produced[]): Promise<Judged[]> {
    return await this.judging.judgeFirst(batch.map(({ data }) => data), new Date());
  }

  /** Keeps a decision for each version that has none, or a provisional one only on which no person has decided, and emits the one that stands. */
  @Consume('classification')
  async classify(@Payload() batch: Produced[], @Ctx() tx: Transaction): Promise<Emission[]> {
    const standing = await latest(tx, batch.map(versionOf));
    // What a person has decided is not known to the first judgement: what is anew about it is decided with its files.
    const ruled = await whereRuled(tx, [...standing.values()].filter(({ provisional }) => provisional));
    const decided = batch.flatMap((event) => {
      const key = keyOf(versionOf(event));
      const before = standing.get(key);
      if (before && (!before.provisional || event.prepared.provisional || ruled.has(key))) return [];
      return [decisionRow(event.data, (before?.decision ?? 0) + 1, event.prepared, event.traceparent)];
    });
    const kept = await this.keep(tx, decided);
    // Files that arrived after their document come with a repetition of it.
    await enqueue(tx, batch.filter((event) => event.prepared.filesToDo || ruled.has(keyOf(versionOf(event)))).map(workOf), new Date());
    const emitted = new Map(decided.filter(({ classified }) => kept.has(keyOf(classified))).map((decision) => [keyOf(decision.classified), decision]));
    const others = await latest(tx, batch.map(versionOf).filter((version) => !emitted.has(keyOf(version)) && !standing.has(keyOf(version))));
    return batch.map((event) => {
      const key = keyOf(versionOf(event));
      const { rendition } = (emitted.get(key) ?? others.get(key) ?? standing.get(key))!;
      const classified = emitted.get(key)?.classified ?? (JSON.parse(rendition) as DocumentClassifiedV1);
      return emit(DocumentClassified, classified, event, { json: rendition }) as Emission;
    });
  }

  /** A document that cannot be judged gets a held entry, visible to all, before its event becomes a dead letter. */
  @LastResort('classification')
  async hold(@Payload() { event, failure }: { event: Produced; failure: unknown }, @Ctx() tx: Transaction): Promise<Emission[]> {
    const code = (failure as { code?: unknown }).code;
    event.prepared = this.judging.failed(event.data, typeof code === 'string' ? code : 'UNEXPECTED', new Date());
    return await this.classify([event], tx);
  }

  private async keep(tx: Transaction, decided: NewDecision[]): Promise<Set<string>> {
    const kept = await keep(tx, decided);
    for (const { classified, traceparent } of decided) {
      metrics.decisions.inc({ status: classified.status });
      if (classified.status === 'held') markHeld(classified, traceparent ?? undefined);
    }
    // Intake answers for the first decision on a version; later ones are ours to see through.
    await remember(
      tx,
      decided
        .filter(({ classified }) => classified.decision > 1 && kept.has(keyOf(classified)))
        .map(({ classified: { source, sourceDocumentId, version, decision } }) => ({ source, documentId: sourceDocumentId, version, withdrawn: false, decision })),
    );
    return kept;
  }
}

/** Operators look for what is held: it is kept in its trace, sampled or not. */
function markHeld({ id, version, decision }: DocumentClassifiedV1, traceparent: string | undefined): void {
  keepSpan('hold', traceparent, { 'plaza.document.id': id, 'plaza.document.version': version, 'plaza.document.status': 'held', 'plaza.outcome': `decision ${decision}` });
}

const workOf = ({ data: { id, source, document } }: Produced) => ({ id, version: document.version, source, documentId: document.documentId });
const versionOf = ({ data }: Produced) => ({ id: data.id, version: data.document.version });
