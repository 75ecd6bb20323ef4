import { Inject, Injectable } from '@nestjs/common';
import type { DocumentProducedV1 } from '@plaza/contracts';
import type { DecisionRecord, Policy } from '@plaza/disclosure';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { isAway } from '../away';
import { keyOf, type NewDecision } from '../decisions';
import { decisionRow } from '../judging/judgement';
import { Judging } from '../judging/judging';
import { Originals } from '../judging/originals';
import { metrics } from '../metrics';
import { keptByReports } from '../reports/reports';
import { changeBetween, type Change } from './change';
import type { Standing } from './standing';

/** Stands in for a file that will be made once the decision is taken in earnest. */
const TO_BE_MADE = { url: 'to-be-made', html: null, mediaType: 'application/pdf', size: 0, original: false };

/** A document judged again beside what stands. */
export interface Replayed {
  standing: Standing;
  produced: DocumentProducedV1;
  row: NewDecision;
  /** Null when the public would see the same. */
  change: Change | null;
  /** Files have to be made before it can be decided so. */
  makesFiles: boolean;
}

/** Judges documents again as they stand in the register: what would be decided now, by a policy, and what that changes. */
@Injectable()
export class Replaying {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * What cannot be judged is left out, and what waits because somebody has reported it: it stays as it is.
   * @throws UpstreamError when intake does not answer
   */
  async replay(standing: Standing[], policy: Policy, at: Date): Promise<Replayed[]> {
    const judging = new Judging(this.source, this.originals, policy);
    const reported = await keptByReports(this.source.manager, standing);
    const free = standing.filter((one) => !reported.has(keyOf(one)));
    const produced = free.length > 0 ? await this.originals.documents(free) : [];
    const of = new Map(free.map((one) => [one.id, one]));
    const replayed: Replayed[] = [];
    // One after the other: many long texts at once would not fit into memory.
    for (const document of produced) {
      try {
        const again = await this.judgeAgain(judging, of.get(document.id)!, document, at);
        if (again) replayed.push(again);
      } catch (error) {
        if (isAway(error)) throw error;
        metrics.policyFailures.inc();
        this.logger.warn({ err: error, id: document.id }, 'a document cannot be judged by another policy: it is left as it is');
      }
    }
    return replayed;
  }

  /** @returns null when something is missing for it to be judged now */
  private async judgeAgain(judging: Judging, standing: Standing, produced: DocumentProducedV1, at: Date): Promise<Replayed | null> {
    const judged = await judging.judgeAgainOrHold(produced, at, undefined, TO_BE_MADE);
    if (judged.provisional) return null;
    const row = decisionRow(produced, standing.decision + 1, judged, standing.traceparent ?? undefined);
    return {
      standing,
      produced,
      row,
      change: changeBetween(standing, { classified: row.classified, record: row.record as DecisionRecord }),
      makesFiles: row.classified.attachments.some(({ url }) => url === TO_BE_MADE.url),
    };
  }
}
