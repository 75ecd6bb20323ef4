import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { CallersGuard, UpstreamError } from '@plaza/internal-http';
import { IsNotEmpty, IsString, isUUID, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { problem, validated } from '../holds/problems';
import { Rulings } from '../holds/rulings';
import { StatedReason } from '../holds/stated-reason';
import { waitingProposals } from './proposals';

const MOST = 200;

export class AnswerRequest {
  @StatedReason() reason: string;
  /** The operator: another than who proposed it. */
  @IsString() @IsNotEmpty() @MaxLength(100) by: string;
}

/** For the console: what waits for a second person, and what that person says. */
@Controller('internal/proposals')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class ProposalsController {
  constructor(
    private readonly source: DataSource,
    private readonly rulings: Rulings,
  ) {}

  /** Oldest first. */
  @Get()
  async list() {
    return { items: await waitingProposals(this.source.manager, MOST) };
  }

  @Post(':proposalId/confirm')
  @HttpCode(200)
  async confirm(@Param('proposalId') proposalId: string, @Body() body: unknown) {
    try {
      return await this.rulings.confirm(known(proposalId), validated(AnswerRequest, body), new Date());
    } catch (error) {
      if (error instanceof UpstreamError) throw problem(503, 'unavailable', 'The original cannot be had now. Try again in a moment.');
      throw error;
    }
  }

  @Post(':proposalId/reject')
  @HttpCode(200)
  async reject(@Param('proposalId') proposalId: string, @Body() body: unknown) {
    return await this.rulings.reject(known(proposalId), validated(AnswerRequest, body), new Date());
  }
}

function known(proposalId: string): string {
  if (!isUUID(proposalId)) throw problem(404, 'not-found', 'There is no such proposal.');
  return proposalId;
}
