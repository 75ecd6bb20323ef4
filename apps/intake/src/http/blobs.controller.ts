import { Controller, Param, Put, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { BLOB_LIMIT, Blobs, BODY_LIMIT } from '../blobs';
import { Intake } from '../intake.service';
import { metrics } from '../metrics';
import { awaken, isBody } from '../register/awaken';
import type { Source } from '../sources';
import { Refusal } from '../submissions/refusal';
import { From, SourceGuard, SourceThrottle } from './source.guard';

/** Originals too long for an event: bodies and attachments, named by their hash. */
@Controller('v1/blobs')
@UseGuards(SourceGuard, SourceThrottle)
export class BlobsController {
  constructor(
    private readonly blobs: Blobs,
    private readonly intake: Intake,
    private readonly source: DataSource,
  ) {}

  /** 201 when it is new, 200 when it was there; documents that waited for it are decided again. */
  @Put(':sha256')
  async put(@Param('sha256') sha256: string, @Req() request: Request, @Res() response: Response, @From() { system }: Source): Promise<void> {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal(415, 'content-encoding must be identity');
    const limit = (await isBody(this.source.manager, system, sha256)) ? BODY_LIMIT : BLOB_LIMIT;
    if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413, `at most ${limit} bytes`);
    const isNew = await this.blobs.put(system, sha256, request, limit);
    if (isNew) {
      metrics.blobs.inc();
      await this.intake.transact((tx) => awaken(tx, system, sha256));
    }
    response.status(isNew ? 201 : 200).json({ sha256 });
  }
}
