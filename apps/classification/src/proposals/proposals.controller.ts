import { Body, Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { AnswerRequest } from '../http/answer-request';
import { problem, validated } from '../http/problems';
import { withOriginals } from '../http/with-originals';
import { Rulings } from '../holds/rulings';
import { waitingProposals } from './proposals';

const MOST = 200;

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
    return await withOriginals(() => this.rulings.confirm(known(proposalId), validated(AnswerRequest, body), new Date()));
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
