import { Injectable } from '@nestjs/common';
import { GaugesOnScrape } from '@plaza/telemetry';
import { DataSource } from 'typeorm';
import { Sources } from './sources';

interface LastEvent {
  source: string;
  /** Unix seconds. */
  at: number;
}

const gauges = new GaugesOnScrape<LastEvent[]>([
  {
    name: 'plaza_source_last_event_timestamp_seconds',
    help: 'When the last event of a source arrived; of one that has sent nothing yet, when it became known',
    labelNames: ['source'],
    values: (rows) => rows.map(({ source, at }) => ({ labels: { source }, value: at })),
  },
]);

/**
 * When each source was heard last. Noted in memory and written down when metrics are read: a row that every batch
 * changes would have the replicas wait for each other.
 */
@Injectable()
export class SourceActivity {
  private readonly heard = new Map<string, Date>();

  constructor(
    private readonly database: DataSource,
    private readonly sources: Sources,
  ) {
    gauges.ask(() => this.measure());
  }

  note(systems: Iterable<string>): void {
    const now = new Date();
    for (const system of systems) this.heard.set(system, now);
  }

  /** Of registered sources only, so that who is gone is no label any more. */
  private async measure(): Promise<LastEvent[]> {
    const systems = this.sources.systems();
    const heard = [...this.heard];
    await this.database.query(
      `INSERT INTO source_activity (source, last_event_at) SELECT source, now() FROM unnest($1::text[]) AS s (source) ORDER BY source ON CONFLICT DO NOTHING`,
      [systems],
    );
    await this.database.query(
      `INSERT INTO source_activity AS a (source, last_event_at)
       SELECT * FROM unnest($1::text[], $2::timestamptz[]) AS h (source, at) ORDER BY source
       ON CONFLICT (source) DO UPDATE SET last_event_at = excluded.last_event_at WHERE a.last_event_at < excluded.last_event_at`,
      [heard.map(([source]) => source), heard.map(([, at]) => at)],
    );
    return await this.database.query<LastEvent[]>(
      'SELECT source, extract(epoch FROM last_event_at)::float AS at FROM source_activity WHERE source = ANY ($1) ORDER BY source',
      [systems],
    );
  }
}
