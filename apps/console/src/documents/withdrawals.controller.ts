import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Withdrawals } from './withdrawals';

@Controller('api/documents')
export class WithdrawalsController {
  constructor(private readonly withdrawals: Withdrawals) {}

  /** `{ reason, item, note }`; accepted once intake has committed it. */
  @Post(':id/withdraw')
  @Right('withdraw')
  @HttpCode(202)
  async withdraw(@Param('id') id: string, @Body() body: Record<string, unknown>, @Operator() who: OperatorIdentity) {
    return await this.withdrawals.withdraw(id, body, who);
  }
}
