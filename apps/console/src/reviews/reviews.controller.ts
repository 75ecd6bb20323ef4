import { Controller, Get, Query } from '@nestjs/common';
import type { ReviewPage } from '@plaza/contracts';
import { sizeOf, textOf } from '../dead-letters/dead-letters.query';
import { Reviews } from './reviews';

@Controller('api/reviews')
export class ReviewsController {
  constructor(private readonly reviews: Reviews) {}

  @Get()
  async list(@Query() query: Record<string, unknown>): Promise<ReviewPage> {
    return await this.reviews.list(textOf(query, 'cursor'), sizeOf(query));
  }
}
