import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { sizeOf, textOf } from '../dead-letters/dead-letters.query';
import { Holds } from './holds';

@Controller('api/holds')
export class HoldsController {
  constructor(private readonly holds: Holds) {}

  @Get()
  async list(@Query() query: Record<string, unknown>) {
    return await this.holds.list(textOf(query, 'cursor'), sizeOf(query));
  }

  /** `{ decision, status, grounds, spans, reason }`; `version` too where an older one had a hold of the same number. */
  @Post(':id/decide')
  @Right('decide')
  @HttpCode(200)
  async decide(@Param('id') id: string, @Body() body: Record<string, unknown>, @Operator() who: OperatorIdentity) {
    return await this.holds.decide(id, body, who);
  }
}
