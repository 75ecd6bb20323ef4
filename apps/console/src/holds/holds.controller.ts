import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { sizeOf, textOf } from '../dead-letters/dead-letters.query';
import { filterOf } from './filter';
import { Holds } from './holds';

@Controller('api/holds')
export class HoldsController {
  constructor(private readonly holds: Holds) {}

  /** `?department=&code=&hours=` narrow it. */
  @Get()
  async list(@Query() query: Record<string, unknown>) {
    return await this.holds.list(textOf(query, 'cursor'), sizeOf(query), filterOf(query));
  }

  /**
   * `{ decision, status, grounds, spans, shown, files, reason }`; `version` too where an older one had a hold of the same number.
   * 202 with the proposal where a second operator has to agree.
   */
  @Post(':id/decide')
  @Right('decide')
  @HttpCode(200)
  async decide(@Param('id') id: string, @Body() body: Record<string, unknown>, @Operator() who: OperatorIdentity, @Res({ passthrough: true }) response: Response) {
    const outcome = await this.holds.decide(id, body, who);
    if ('proposal' in outcome) response.status(202);
    return outcome;
  }
}
