import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import type { ReviewPage } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { TIME_CURSOR } from '../http/pages';
import { badField } from '../http/problems';
import { reviewsAfter } from './reviews';

const LARGEST = 200;

/** For the console: what was withheld for so long that the law, or its own reason, has somebody look again. */
@Controller('internal/reviews')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class ReviewsController {
  constructor(private readonly source: DataSource) {}

  /** Oldest first. */
  @Get()
  async list(@Query('size') size = '50', @Query('cursor') cursor?: string): Promise<ReviewPage> {
    if (!/^\d{1,3}$/.test(size) || Number(size) < 1 || Number(size) > LARGEST) throw badField('size', `must be 1 to ${LARGEST}`);
    if (cursor !== undefined && !TIME_CURSOR.test(cursor)) throw badField('cursor', 'must be the nextCursor of an earlier page');
    return await reviewsAfter(this.source.manager, new Date(), cursor, Number(size));
  }
}
