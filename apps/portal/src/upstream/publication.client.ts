import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Change, ChangeType, PublicDocument, Status, Tombstone } from '@plaza/contracts';
import { PortalConfig } from '../config';
import { type Answer, type Parameters, Upstream, UpstreamUnavailable } from './upstream';

export interface ChangePage {
  items: Change[];
  nextCursor: string;
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

/** What is public, and its change log. */
@Injectable()
export class Publication implements OnModuleDestroy {
  private readonly upstream: Upstream;

  constructor(config: PortalConfig) {
    this.upstream = new Upstream('publication', config.PUBLICATION_URL, config.PUBLICATION_SECRET, config.UPSTREAM_TIMEOUT_MS);
  }

  /** 200 with the document, 410 with the tombstone, or 404. */
  document(id: string): Promise<Answer> {
    return this.upstream.get(`/internal/documents/${encodeURIComponent(id)}`);
  }

  versions(id: string): Promise<Answer> {
    return this.upstream.get(`/internal/documents/${encodeURIComponent(id)}/versions`);
  }

  lookup(source: string, sourceDocumentId: string): Promise<Answer> {
    return this.upstream.get('/internal/lookup', { source, sourceDocumentId });
  }

  changes(after: string | undefined, size: number): Promise<Answer> {
    return this.upstream.get('/internal/changes', { after, size });
  }

  async changePage(after: string | undefined, size: number): Promise<ChangePage> {
    return parse<ChangePage>(await this.changes(after, size));
  }

  register(parameters: Parameters): Promise<Answer> {
    return this.upstream.get('/internal/register', parameters);
  }

  statistics(parameters: Parameters): Promise<Answer> {
    return this.upstream.get('/internal/statistics', parameters);
  }

  onModuleDestroy(): void {
    this.upstream.close();
  }
}

/** The body of an answer that can only be 200. */
export function parse<T>(answer: Answer, upstream = 'publication'): T {
  if (answer.status !== 200) throw new UpstreamUnavailable(upstream, { status: answer.status });
  return JSON.parse(answer.body) as T;
}
