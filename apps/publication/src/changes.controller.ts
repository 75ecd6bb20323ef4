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
    // Before the page: one that ends below it was cut, and who follows goes on at once.
    const newest = await head(this.source);
    const items = await changesAfter(this.source, BigInt(after), Math.min(Number(size), LARGEST_PAGE));
    return { items, nextCursor: items.at(-1)?.cursor ?? after, head: newest };
  }
}
