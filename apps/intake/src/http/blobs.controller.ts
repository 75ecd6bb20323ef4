import { Controller, Param, Put, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BlobArrivals } from '../blob-arrivals';
import type { Source } from '../sources';
import { Refusal } from '../submissions/refusal';
import { From, SourceGuard, SourceThrottle } from './source.guard';

/** Originals too long for an event: bodies and attachments, named by their hash. */
@Controller('v1/blobs')
@UseGuards(SourceGuard, SourceThrottle)
export class BlobsController {
  constructor(private readonly arrivals: BlobArrivals) {}

  /** 201 when it is new, 200 when it was there; documents that waited for it are decided again. */
  @Put(':sha256')
  async put(@Param('sha256') sha256: string, @Req() request: Request, @Res() response: Response, @From() { system }: Source): Promise<void> {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refusal(415, 'content-encoding must be identity');
    const isNew = await this.arrivals.put(system, sha256, request, Number(request.headers['content-length'] ?? 0));
    response.status(isNew ? 201 : 200).json({ sha256 });
  }
}
