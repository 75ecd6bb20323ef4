import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Proposals } from './proposals';

/** Four eyes: what one operator proposed, another confirms or rejects. */
@Controller('api/proposals')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  @Get()
  @Right('decide')
  async list() {
    return await this.proposals.list();
  }

  /** `{ reason }` */
  @Post(':id/confirm')
  @Right('decide')
  @HttpCode(200)
  async confirm(@Param('id') id: string, @Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity) {
    return await this.proposals.confirm(id, body?.reason, who);
  }

  /** `{ reason }` */
  @Post(':id/reject')
  @Right('decide')
  @HttpCode(200)
  async reject(@Param('id') id: string, @Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity) {
    return await this.proposals.reject(id, body?.reason, who);
  }
}
