import { Injectable } from '@nestjs/common';
import type { ReviewPage } from '@plaza/contracts';
import { ANSWERS, goodOf, Upstream } from '../upstream/upstream';

/** What was kept back for so long that the law, or its own reason, has somebody look again. */
@Injectable()
export class Reviews {
  constructor(private readonly upstream: Upstream) {}

  /**
   * The longest due first.
   * @throws ProblemError 400 naming the field
   */
  async list(cursor: string | undefined, size: number): Promise<ReviewPage> {
    return goodOf('classification', await this.upstream.of('classification').get<ReviewPage>('/internal/reviews', { cursor, size: String(size) }, ANSWERS));
  }
}
