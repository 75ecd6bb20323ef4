import { Controller, Get, Param, Query, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { CODE, DOCUMENT_ID, type DocumentProducedV1 } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Blobs } from '../blobs';
import { config } from '../config';
import { producedDocuments } from '../register/events';
import { invalid, Refusal } from '../submissions/refusal';

const LARGEST = 500;
/** Characters: a question goes in the address. */
const LARGEST_QUESTION = 15_000;

/** For classification, which decides again about what it does not keep: originals leave intake here and nowhere else. */
@Controller('internal')
@UseGuards(new CallersGuard(config.CALLERS, ['classification']))
export class InternalController {
  constructor(
    private readonly source: DataSource,
    private readonly blobs: Blobs,
  ) {}

  /** `keys=<source>/<documentId>/<version>,…`; unknown ones are left out. */
  @Get('documents')
  async documents(@Query('keys') keys: unknown): Promise<{ items: DocumentProducedV1[] }> {
    if (typeof keys !== 'string' || keys === '') throw invalid('keys', 'must be <source>/<documentId>/<version>, separated by commas');
    const wanted = keys.split(',').map(keyOf);
    if (wanted.length > LARGEST) throw invalid('keys', `must not be more than ${LARGEST}`);
    return { items: await producedDocuments(this.source.manager, wanted) };
  }

  /** `keys=<source>/<sha256>,…`: those that have arrived. */
  @Get('blobs')
  async present(@Query('keys') keys: unknown): Promise<{ present: string[] }> {
    if (typeof keys !== 'string' || keys.length > LARGEST_QUESTION) throw invalid('keys', 'must be <source>/<sha256>, separated by commas');
    const wanted = keys.split(',').map((key) => ({ key, source: key.split('/')[0]!, sha256: key.split('/')[1] ?? '' }));
    const sizes = await Promise.all(wanted.map(({ source, sha256 }) => this.blobs.sizeOf(source, sha256)));
    return { present: wanted.filter((_, index) => sizes[index] !== null).map(({ key }) => key) };
  }

  @Get('blobs/:source/:sha256')
  async blob(@Param('source') source: string, @Param('sha256') sha256: string, @Res({ passthrough: true }) response: Response) {
    const blob = await this.blobs.read(source, sha256);
    if (!blob) throw new Refusal(404);
    response.setHeader('Content-Length', blob.size);
    return new StreamableFile(blob.stream, { type: 'application/octet-stream' });
  }
}

function keyOf(text: string) {
  const [source, documentId, version, ...more] = text.split('/');
  if (more.length > 0 || !CODE.test(source ?? '') || !DOCUMENT_ID.test(documentId ?? '') || !/^[1-9]\d{0,9}$/.test(version ?? '')) {
    throw invalid('keys', 'must be <source>/<documentId>/<version>, separated by commas');
  }
  return { source: source!, documentId: documentId!, version: Number(version) };
}
