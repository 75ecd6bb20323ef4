import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { Scans } from '../scans';
import { validated } from '../validated';
import { calendarPage } from './calendar-page';
import { CalendarQuery } from './calendar-query';

/** What opens when (Art. 9(2)), and what is looked at again: for the portal. */
@Controller('internal/calendar')
@UseGuards(new CallersGuard(config.CALLERS))
export class CalendarController {
  constructor(
    private readonly source: DataSource,
    private readonly scans: Scans,
  ) {}

  @Get()
  async calendar(@Query() query: Record<string, unknown>) {
    const asked = validated(CalendarQuery, query);
    return await this.scans.run(() => calendarPage(this.source, asked));
  }
}
