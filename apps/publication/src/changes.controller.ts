import { BadRequestException, Controller, Get, Query, UseGuards } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { config } from './config';
import { DataSource } from 'typeorm';
import { changesAfter, head } from './public-register';

const LARGEST_PAGE = 500;

/** The change log, for those who follow it. */
@Controller('internal/changes')
@UseGuards(new CallersGuard(config.CALLERS))
export class ChangesController {
  constructor(private readonly source: DataSource) {}

  @Get()
  async changes(@Query('after') after = '0', @Query('size') size = '100') {
    if (!/^\d{1,18}$/.test(after)) throw new BadRequestException('after: must be a cursor, a decimal integer');
    if (!/^\d{1,4}$/.test(size) || Number(size) < 1) throw new BadRequestException('size: must be between 1 and 500');
    const [items, newest] = await Promise.all([
      changesAfter(this.source, BigInt(after), Math.min(Number(size), LARGEST_PAGE)),
      head(this.source),
    ]);
    return { items, nextCursor: items.at(-1)?.cursor ?? after, head: newest };
  }
}
