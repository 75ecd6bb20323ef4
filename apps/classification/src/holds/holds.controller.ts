import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { CODE, type Hold, type HoldPage } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { criteriaFor, FILE_HOLD_CODES, HOLD_CODES, holdDeadlines, type Policy } from '@plaza/disclosure';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { holdOn, holdsAfter } from './holds';
import { POLICY } from '../policy/policy-in-force';
import { waitingReports } from '../reports/reports';
import { TIME_CURSOR } from '../http/pages';
import { badField, problem, validated } from '../http/problems';
import { withOriginals } from '../http/with-originals';
import { PreviewRequest, RulingRequest } from './ruling-request';
import { Rulings } from './rulings';

const LARGEST = 200;
const REASONS: ReadonlySet<string> = new Set([...HOLD_CODES, ...FILE_HOLD_CODES]);

/** For the console: what waits for a person, and what the person decides. */
@Controller('internal/holds')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class HoldsController {
  constructor(
    private readonly source: DataSource,
    private readonly rulings: Rulings,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /** Oldest first. `?department=&code=&hours=`: those of a department, for one reason, that have waited so long. */
  @Get()
  async list(
    @Query('size') size = '50', @Query('cursor') cursor?: string, @Query('department') department?: string, @Query('code') code?: string, @Query('hours') hours?: string,
  ): Promise<HoldPage> {
    if (!/^\d{1,3}$/.test(size) || Number(size) < 1 || Number(size) > LARGEST) throw badField('size', `must be 1 to ${LARGEST}`);
    if (cursor !== undefined && !TIME_CURSOR.test(cursor)) throw badField('cursor', 'must be the nextCursor of an earlier page');
    if (department !== undefined && !CODE.test(department)) throw badField('department', 'must be the code of a department');
    if (code !== undefined && !REASONS.has(code)) throw badField('code', 'must be the code of a reason');
    if (hours !== undefined && !/^\d{1,6}$/.test(hours)) throw badField('hours', 'must be a whole number');
    const before = hours === undefined ? undefined : new Date(Date.now() - Number(hours) * 3_600_000);
    const page = await holdsAfter(this.source.manager, cursor, Number(size), { department, code, before });
    return { ...page, items: page.items.map((hold) => this.withDeadlines(hold)) };
  }

  @Get(':id')
  async one(@Param('id') id: string): Promise<Hold> {
    const hold = CODE.test(id) ? await holdOn(this.source.manager, id) : null;
    if (!hold) throw problem(404, 'not-found', 'There is no such document, or it has been withdrawn.');
    return this.withDeadlines(hold);
  }

  /** What the public would see if it opened in part, with what is marked beside what the detectors find. */
  @Post(':id/preview')
  @HttpCode(200)
  async preview(@Param('id') id: string, @Body() body: unknown) {
    if (!CODE.test(id)) throw problem(404, 'not-found', 'There is no decision on this document.');
    const request = validated(PreviewRequest, body);
    return await withOriginals(() => this.rulings.preview(id, request, new Date()));
  }

  /** What readers have reported of it and nobody has looked into: personal itself. */
  @Get(':id/reports')
  async reports(@Param('id') id: string) {
    return { items: CODE.test(id) ? await waitingReports(this.source.manager, id) : [] };
  }

  /** 200 with the decision; 202 with the proposal where a second person has to agree. */
  @Post(':id/decide')
  @HttpCode(200)
  async decide(@Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) response: { status(code: number): unknown }) {
    if (!CODE.test(id)) throw problem(404, 'not-found', 'There is no decision on this document.');
    const request = validated(RulingRequest, body);
    const outcome = await withOriginals(() => this.rulings.decide(id, request, new Date()));
    if ('proposal' in outcome) response.status(202);
    return outcome;
  }

  private withDeadlines(hold: Hold): Hold {
    return { ...hold, ...holdDeadlines(hold.since, criteriaFor(this.policy, hold.agency.code)) };
  }
}
