import { Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { problem } from '../http/problems';
import { dismissReports, reportedAgain } from './reports';

const MOST = 200;

/** For the console: reports on documents that a person has looked at before. Those that keep a document are answered by deciding about it. */
@Controller('internal/reports')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class ReportsController {
  constructor(private readonly source: DataSource) {}

  /** Oldest first. */
  @Get()
  async list() {
    return { items: await reportedAgain(this.source.manager, MOST) };
  }

  /** Somebody has looked, and leaves the document as it is. */
  @Post(':id/dismiss')
  @HttpCode(200)
  async dismiss(@Param('id') id: string) {
    const count = CODE.test(id) ? await dismissReports(this.source.manager, id, new Date()) : 0;
    if (count === 0) throw problem(404, 'not-found', 'No report on this document waits that could be dismissed.');
    return { id, dismissed: count };
  }
}
