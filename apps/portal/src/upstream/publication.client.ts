import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { CalendarPage, Change, ChangeType, HoldsByDepartment, PublicDocument, Status, Tombstone } from '@plaza/contracts';
import { type Answer, InternalClient } from '@plaza/internal-http';
import { PortalConfig } from '../config';
import { asText, only, type Parameters, UNDERSTOOD } from './answers';

export interface ChangePage {
  items: Change[];
  nextCursor: string;
  /** The newest cursor there is. */
  head: string;
}

export interface Version {
  version: number;
  decision: number;
  status: Status;
  type: ChangeType;
  time: string;
  cursor: string;
}

/** Times in milliseconds; null while nothing was published. */
export interface Statistics {
  total: number;
  byStatus: Record<Status, number>;
  byItem: Record<string, number>;
  timeToPublication: { p50: number | null; p95: number | null; p99: number | null };
}

export type RegisterEntry = Omit<PublicDocument, 'text'> | Tombstone;

export interface RegisterPage {
  total: number;
  items: RegisterEntry[];
  nextCursor: string | null;
}

type State = PublicDocument | Tombstone;

/** What is public, and its change log. Every method throws UpstreamError when publication does not answer. */
@Injectable()
export class Publication implements OnApplicationShutdown {
  private readonly client: InternalClient;
  /** Of its own, so that no reader's question holds up what is withdrawn. */
  private readonly followed: InternalClient;

  constructor(config: PortalConfig) {
    this.client = new InternalClient('publication', config.PUBLICATION_URL, config.PUBLICATION_SECRET, config.UPSTREAM_TIMEOUT_MS);
    this.followed = new InternalClient('publication', config.PUBLICATION_URL, config.PUBLICATION_SECRET, config.UPSTREAM_TIMEOUT_MS);
  }

  /** 200 with the document, 410 with the tombstone, or 404. */
  document(id: string): Promise<Answer<State>> {
    return this.ask(`/internal/documents/${encodeURIComponent(id)}`);
  }

  versions(id: string): Promise<Answer<{ items: Version[] }>> {
    return this.ask(`/internal/documents/${encodeURIComponent(id)}/versions`);
  }

  lookup(source: string, sourceDocumentId: string): Promise<Answer<State>> {
    return this.ask('/internal/lookup', { source, sourceDocumentId });
  }

  async changes(after: string | undefined, size: number): Promise<ChangePage> {
    return only('publication', await this.ask<ChangePage>('/internal/changes', { after, size }));
  }

  /** The same for who follows the log. */
  async changesFollowed(after: string, size: number): Promise<ChangePage> {
    return only('publication', await this.followed.get<ChangePage>('/internal/changes', { after, size: String(size) }, UNDERSTOOD));
  }

  /** 400 when the cursor is none of publication's. */
  register(parameters: Parameters): Promise<Answer<RegisterPage>> {
    return this.ask('/internal/register', parameters);
  }

  /** 400 when the cursor is none of publication's. */
  calendar(parameters: Parameters): Promise<Answer<CalendarPage>> {
    return this.ask('/internal/calendar', parameters);
  }

  async statistics(parameters: Parameters): Promise<Statistics> {
    return only('publication', await this.ask<Statistics>('/internal/statistics', parameters));
  }

  async holds(): Promise<HoldsByDepartment> {
    return only('publication', await this.ask<HoldsByDepartment>('/internal/holds/departments'));
  }

  /** 202 once it is kept, 404, or 410 for a withdrawn document. */
  async report(report: { reportId: string; id: string; note: string }): Promise<number> {
    const { status } = await this.client.post('/internal/reports', {}, [202, 404, 410], { json: report });
    return status;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.client.close(), this.followed.close()]);
  }

  private ask<Body>(path: string, parameters: Parameters = {}): Promise<Answer<Body>> {
    return this.client.get<Body>(path, asText(parameters), UNDERSTOOD);
  }
}
