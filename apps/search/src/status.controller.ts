import { Controller, Get, HttpCode, Inject, Post, UseFilters, UseGuards } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { LOGGER } from '@plaza/telemetry';
import type { Logger } from 'pino';
import { config } from './config';
import { IndexThread } from './index-thread';
import { ProblemFilter } from './problem.filter';
import { Rebuilding } from './rebuilding';

/** How far this replica is, and the command to build its index anew. */
@Controller('internal')
@UseGuards(new CallersGuard(config.CALLERS))
@UseFilters(ProblemFilter)
export class StatusController {
  constructor(
    private readonly thread: IndexThread,
    private readonly rebuilding: Rebuilding,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Get('status')
  async status() {
    return { replica: config.REPLICA, ...(await this.thread.call('status')), rebuilding: this.rebuilding.isRunning };
  }

  /** Answers at once: `rebuilding` of the status says when it is done. */
  @Post('rebuild')
  @HttpCode(202)
  async rebuild() {
    this.rebuilding.rebuild().catch((error: unknown) => this.logger.error({ err: error }, 'the index could not be rebuilt'));
    return await this.status();
  }
}
