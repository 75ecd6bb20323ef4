import { Inject, Injectable } from '@nestjs/common';
import { DocumentReported, stateOfReport, type DocumentReportedV1 } from '@plaza/contracts';
import { BusUnavailableError, emit, EventPublisher, remember, type Due, type Emission } from '@plaza/messaging';
import type { Transaction } from '@plaza/persistence';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const PATIENCE = 2_000;

/** What readers report: kept until the restricted side has answered, and forgotten then. */
@Injectable()
export class Reports {
  constructor(
    private readonly source: DataSource,
    private readonly publisher: EventPublisher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Committed is taken: what the bus does not take now is emitted again until it is answered. */
  async take(report: DocumentReportedV1): Promise<void> {
    const isNew = await this.source.transaction(async (tx) => {
      const rows = (await tx.query('INSERT INTO reports (report_id, report) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING report_id', [
        report.reportId, JSON.stringify(report),
      ])) as unknown[];
      if (rows.length > 0) await remember(tx, [stateOfReport(report.reportId)]);
      return rows.length > 0;
    });
    if (!isNew) return;
    try {
      await this.publisher.publish([emit(DocumentReported, report) as Emission], { patience: PATIENCE });
    } catch (error) {
      if (!(error instanceof BusUnavailableError)) throw error;
      this.logger.warn({ err: error }, 'a report is not on the bus yet; it will be emitted again');
    }
  }
}

export async function emissionsOf(due: Due[], tx: Transaction): Promise<Emission[]> {
  const emission = new Map(due.map((state) => [state.documentId, state.emission]));
  const rows = (await tx.query('SELECT report_id AS "reportId", report FROM reports WHERE report_id = ANY ($1)', [[...emission.keys()]])) as { reportId: string; report: string }[];
  return rows.map(({ reportId, report }) => emit(DocumentReported, JSON.parse(report) as DocumentReportedV1, { emission: emission.get(reportId) }) as Emission);
}

/** The restricted side has them. */
export async function forget(tx: Transaction, reportIds: string[]): Promise<void> {
  await tx.query('DELETE FROM reports WHERE report_id = ANY ($1)', [reportIds]);
}
