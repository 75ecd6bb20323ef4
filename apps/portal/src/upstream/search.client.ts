import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PublicDocument } from '@plaza/contracts';
import { PortalConfig } from '../config';
import { type Answer, type Parameters, Upstream } from './upstream';

export interface Highlight {
  field: 'title' | 'text';
  /** Each fragment in pieces; plain text, never markup. */
  fragments: { text: string; match: boolean }[][];
}

export interface Facet {
  value: string;
  name?: string | null;
  count: number;
}

export interface SearchAnswer {
  total: number;
  totalIsExact: boolean;
  items: { document: PublicDocument; highlights: Highlight[] }[];
  facets: Record<string, Facet[]>;
  nextCursor: string | null;
  tookMs: number;
}

@Injectable()
export class Search implements OnModuleDestroy {
  private readonly upstream: Upstream;

  constructor(config: PortalConfig) {
    this.upstream = new Upstream('search', config.SEARCH_URL, config.SEARCH_SECRET, config.UPSTREAM_TIMEOUT_MS);
  }

  /** 200 with the page of results, or 400 with a problem. */
  search(parameters: Parameters): Promise<Answer> {
    return this.upstream.get('/internal/search', parameters);
  }

  onModuleDestroy(): void {
    this.upstream.close();
  }
}
