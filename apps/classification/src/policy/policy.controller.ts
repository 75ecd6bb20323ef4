import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { CODE } from '@plaza/contracts';
import { loadPolicy, PolicyError, policyVersions, type Policy } from '@plaza/disclosure';
import { CallersGuard } from '@plaza/internal-http';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { AnswerRequest } from '../http/answer-request';
import { badField, problem, validated } from '../http/problems';
import { withOriginals } from '../http/with-originals';
import { applications, begin } from './applications';
import { Confirmations } from './confirmations';
import { diffPage, type DiffPage } from './diff';
import { changesAfter, waitingCount } from './policy-changes';
import { POLICY } from './policy-in-force';
import { ApplicationRequest, POLICY_VERSION } from './policy-request';
import { Replaying } from './replaying';

const LARGEST = 200;

/** For the console: what another policy would change, applying one, and what waits for a person meanwhile. */
@Controller('internal/policy')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class PolicyController {
  constructor(
    private readonly source: DataSource,
    private readonly replaying: Replaying,
    private readonly confirmations: Confirmations,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  @Get()
  async overview() {
    const { version, digest, summary } = this.policy;
    const [all, waiting] = await Promise.all([applications(this.source.manager), waitingCount(this.source.manager)]);
    return { inForce: { version, digest, summary }, versions: policyVersions(), applications: all, waiting };
  }

  /** A page of the register's documents that another policy would change; the versions' files are read as they are now. */
  @Get('diff')
  async diff(@Query('version') version: unknown, @Query('after') after?: unknown, @Query('size') size: unknown = '100'): Promise<DiffPage> {
    if (typeof version !== 'string' || !POLICY_VERSION.test(version)) throw badField('version', 'must be as in 2026.11-1');
    if (after !== undefined && (typeof after !== 'string' || !CODE.test(after))) throw badField('after', 'must be the nextCursor of an earlier page');
    return await answered(() => diffPage(this.source.manager, this.replaying, loadPolicy(version), after ?? null, sizeOf(size), new Date()));
  }

  /** Begins in the background; asked again, it goes on. */
  @Post('applications')
  @HttpCode(202)
  async apply(@Body() body: unknown) {
    const { version, by } = validated(ApplicationRequest, body);
    if (version !== this.policy.version) {
      throw problem(409, 'not-in-force', `Policy ${this.policy.version} is in force. Start classification with POLICY_VERSION=${version} first, so that new documents are decided by it too.`);
    }
    return await begin(this.source.manager, this.policy, by, new Date());
  }

  @Get('changes')
  async changes(@Query('cursor') cursor?: string, @Query('size') size: unknown = '50') {
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw badField('cursor', 'must be the nextCursor of an earlier page');
    return await changesAfter(this.source.manager, cursor ?? null, sizeOf(size));
  }

  /** 202 where a second person has to agree. */
  @Post('changes/:change/:answer')
  @HttpCode(200)
  async answer(@Param('change') change: string, @Param('answer') answer: string, @Body() body: unknown, @Res({ passthrough: true }) response: Response) {
    if (!/^\d{1,18}$/.test(change) || (answer !== 'confirm' && answer !== 'reject')) throw problem(404, 'not-found', 'There is no such change.');
    const request = validated(AnswerRequest, body);
    const outcome = await answered(() => this.confirmations[answer](change, request, new Date()));
    if ('agreed' in outcome) response.status(202);
    return outcome;
  }
}

function sizeOf(size: unknown): number {
  if (typeof size !== 'string' || !/^\d{1,3}$/.test(size) || Number(size) < 1 || Number(size) > LARGEST) throw badField('size', `must be 1 to ${LARGEST}`);
  return Number(size);
}

async function answered<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await withOriginals(work);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw problem(422, 'policy-wrong', error.message, error.mistakes.map(({ file, line, path, message }) => ({ field: `${file}:${line}`, message: `${path} ${message}`.trim() })));
  }
}
