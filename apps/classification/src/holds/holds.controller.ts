import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import { CallersGuard, UpstreamError } from '@plaza/internal-http';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { HOLD_CURSOR, holdOn, holdsAfter, type Hold, type HoldPage } from './holds';
import { badField, problem, validated } from './problems';
import { RulingRequest } from './ruling-request';
import { Rulings } from './rulings';

const LARGEST = 200;

/** For the console: what waits for a person, and what the person decides. */
@Controller('internal/holds')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class HoldsController {
  constructor(
    private readonly source: DataSource,
    private readonly rulings: Rulings,
  ) {}

  /** Oldest first. */
  @Get()
  async list(@Query('size') size = '50', @Query('cursor') cursor?: string): Promise<HoldPage> {
    if (!/^\d{1,3}$/.test(size) || Number(size) < 1 || Number(size) > LARGEST) throw badField('size', `must be 1 to ${LARGEST}`);
    if (cursor !== undefined && !HOLD_CURSOR.test(cursor)) throw badField('cursor', 'must be the nextCursor of an earlier page');
    return await holdsAfter(this.source.manager, cursor, Number(size));
  }

  @Get(':id')
  async one(@Param('id') id: string): Promise<Hold> {
    const hold = CODE.test(id) ? await holdOn(this.source.manager, id) : null;
    if (!hold) throw problem(404, 'not-found', 'This document is not held.');
    return hold;
  }

  /** 200 with the decision; 202 with the proposal where a second person has to agree. */
  @Post(':id/decide')
  @HttpCode(200)
  async decide(@Param('id') id: string, @Body() body: unknown, @Res({ passthrough: true }) response: { status(code: number): unknown }) {
    if (!CODE.test(id)) throw problem(404, 'not-found', 'There is no decision on this document.');
    const request = validated(RulingRequest, body);
    try {
      const outcome = await this.rulings.decide(id, request, new Date());
      if ('proposal' in outcome) response.status(202);
      return outcome;
    } catch (error) {
      if (error instanceof UpstreamError) throw problem(503, 'unavailable', 'The original cannot be had now. Try again in a moment.');
      throw error;
    }
  }
}
