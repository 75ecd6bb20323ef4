import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { CODE, type FileInspection, type Inspection } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import { DataSource } from 'typeorm';
import { config } from '../config';
import { badField, problem } from '../http/problems';
import { withOriginals } from '../http/with-originals';
import { Originals } from '../judging/originals';
import { inspect, inspectFile, type Which } from './inspection';

/** For the console alone, which lets nobody in without the right to see content, and writes every look down. */
@Controller('internal/documents')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class InspectionController {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
  ) {}

  /** `?version=&decision=`: the newest when they are missing. */
  @Get(':id')
  async document(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<Inspection> {
    return await found(() => inspect(this.source.manager, this.originals, which(id, query)));
  }

  @Get(':id/files/:index')
  async file(@Param('id') id: string, @Param('index') index: string, @Query() query: Record<string, unknown>): Promise<FileInspection> {
    if (!/^\d{1,3}$/.test(index)) throw unknown();
    return await found(() => inspectFile(this.source.manager, this.originals, which(id, query), Number(index)));
  }
}

const unknown = () => problem(404, 'not-found', 'There is no such decision, or no such file.');

function which(id: string, query: Record<string, unknown>): Which {
  if (!CODE.test(id)) throw unknown();
  const number = (name: 'version' | 'decision'): number | undefined => {
    const value = query[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !/^[1-9]\d{0,8}$/.test(value)) throw badField(name, 'must be a whole number');
    return Number(value);
  };
  return { id, version: number('version'), decision: number('decision') };
}

async function found<Result>(look: () => Promise<Result | null>): Promise<Result> {
  const result = await withOriginals(look);
  if (result === null) throw unknown();
  return result;
}
