import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import type { HoldsByDepartment } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { config } from './config';
import { DataSource } from 'typeorm';
import { byDepartment } from './holds/departments';
import { heldAges } from './holds/held-ages';
import { waiting } from './holds/waiting';
import { RegisterQuery, StatisticsQuery } from './register-query';
import { registerPage } from './register-page';
import { Scans } from './scans';
import { statistics } from './statistics';
import { validated } from './validated';

/** The public register as a list (Art. 8 of the Act): every document, the closed ones too; and its figures. */
@Controller('internal')
@UseGuards(new CallersGuard(config.CALLERS))
export class RegisterController {
  constructor(
    private readonly source: DataSource,
    private readonly scans: Scans,
  ) {}

  @Get('register')
  async register(@Query() query: Record<string, unknown>) {
    const asked = validated(RegisterQuery, query);
    return await this.scans.run(() => registerPage(this.source, asked));
  }

  @Get('holds')
  async holds() {
    return { ages: await heldAges(this.source) };
  }

  /** What waits, and for how long, by department. */
  @Get('holds/departments')
  async departments(): Promise<HoldsByDepartment> {
    const now = new Date();
    return { at: now.toISOString(), departments: byDepartment(await waiting(this.source), now) };
  }

  @Get('statistics')
  async statistics(@Query() query: Record<string, unknown>) {
    const asked = validated(StatisticsQuery, query);
    return await this.scans.run(() => statistics(this.source, asked));
  }
}
