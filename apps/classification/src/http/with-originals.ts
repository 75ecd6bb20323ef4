import { UpstreamError } from '@plaza/internal-http';
import { problem } from './problems';

/** What was asked for needs originals, which are intake's. @throws HttpException 503 when it does not answer */
export async function withOriginals<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) throw problem(503, 'unavailable', 'The originals cannot be had now. Try again in a moment.');
    throw error;
  }
}
