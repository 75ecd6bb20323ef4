import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Problem, PublicDocument } from '@plaza/contracts';
import { InternalClient } from '@plaza/internal-http';
import type { Facets } from '@plaza/search-index';
import type { Highlight } from '@plaza/text-analysis';
import { badParameters } from '../api/problem-error';
import { PortalConfig } from '../config';
import { asText, only, type Parameters } from './answers';

export interface SearchAnswer {
  total: number;
  /** False: there are at least `total`. */
  totalIsExact: boolean;
  items: { document: PublicDocument; highlights: Highlight[] }[];
  facets: Facets;
  nextCursor: string | null;
  tookMs: number;
}

@Injectable()
export class Search implements OnApplicationShutdown {
  private readonly client: InternalClient;

  constructor(config: PortalConfig) {
    this.client = new InternalClient('search', config.SEARCH_URL, config.SEARCH_SECRET, config.UPSTREAM_TIMEOUT_MS);
  }

  /** @throws ProblemError 400 naming each parameter that search does not understand; UpstreamError */
  async search(parameters: Parameters): Promise<SearchAnswer> {
    const answer = await this.client.get<SearchAnswer | Problem>('/internal/search', asText(parameters), [200, 400]);
    if (answer.status === 200) return only('search', answer) as SearchAnswer;
    throw badParameters((answer.body as Problem).errors);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.close();
  }
}
