import { Body, Controller, HttpCode, NotFoundException, Post, Res, UseGuards } from '@nestjs/common';
import { CODE, LONGEST_NOTE } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { validated } from '../validated';
import { Reports } from './reports';

export class ReportRequest {
  @IsUUID() reportId: string;
  /** The document's public id. */
  @Matches(CODE) id: string;
  @IsString() @MaxLength(LONGEST_NOTE) note: string;
}

/** For the portal: what its readers report. */
@Controller('internal/reports')
@UseGuards(new CallersGuard(config.CALLERS, ['portal']))
export class ReportsController {
  constructor(
    private readonly source: DataSource,
    private readonly reports: Reports,
  ) {}

  /** 410 for a withdrawn document: there is nothing left to hold. */
  @Post()
  @HttpCode(202)
  async report(@Body() body: Record<string, unknown>, @Res({ passthrough: true }) response: { status(code: number): unknown }) {
    const { reportId, id, note } = validated(ReportRequest, body);
    const [entry] = (await this.source.query('SELECT withdrawn FROM entries WHERE id = $1', [id])) as { withdrawn: boolean }[];
    if (!entry) throw new NotFoundException('there is no such document');
    if (entry.withdrawn) response.status(410);
    else await this.reports.take({ reportId, id, note, reportedAt: new Date().toISOString() });
    return { reportId };
  }
}
