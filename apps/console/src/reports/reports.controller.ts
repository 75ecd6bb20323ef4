import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { PageVisit, type Visit } from '../view/visit';
import { Reports } from './reports';

/** Reports that keep no document; those that do are answered by deciding about it. */
@Controller()
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  @Get('api/reports')
  async list() {
    return await this.reports.list();
  }

  @Post('api/reports/:id/dismiss')
  @Right('decide')
  @HttpCode(200)
  async dismiss(@Param('id') id: string, @Operator() who: OperatorIdentity) {
    return await this.reports.dismiss(id, who);
  }

  @Post('reports/:id/dismiss')
  @Right('decide')
  async dismissOnPage(@PageVisit() visit: Visit, @Param('id') id: string, @Operator() who: OperatorIdentity, @Res() response: Response): Promise<void> {
    await this.reports.dismiss(id, who);
    response.redirect(303, visit.href('/holds', { done: 'dismissed' }));
  }
}
