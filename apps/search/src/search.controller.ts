import { Controller, Get, Query, ServiceUnavailableException, UseFilters, UseGuards } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { config } from './config';
import { parseSearchParameters, type Parameters } from '@plaza/search-index';
import { Following } from './following';
import { metrics } from './metrics';
import { ProblemFilter } from './problem.filter';
import { type SearchAnswer, Results } from './results';

/** The public parameters in, the public answer out: the portal passes both on. */
@Controller('internal/search')
@UseGuards(new CallersGuard(config.CALLERS))
@UseFilters(ProblemFilter)
export class SearchController {
  constructor(
    private readonly results: Results,
    private readonly following: Following,
  ) {}

  @Get()
  async search(@Query() parameters: Parameters): Promise<SearchAnswer & { tookMs: number }> {
    const start = performance.now();
    const query = parseSearchParameters(parameters);
    // An answer from half an index would be a wrong one.
    if (!this.following.isCaughtUp) throw new ServiceUnavailableException('the index is still being read');
    const answer = await this.results.search(query);
    const took = performance.now() - start;
    metrics.duration.observe(took / 1000);
    return { ...answer, tookMs: Math.round(took * 10) / 10 };
  }
}
