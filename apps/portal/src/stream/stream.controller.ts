import { Controller, Get, Head, Headers, Inject, OnModuleDestroy, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { LOGGER } from '@plaza/telemetry';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { ProblemError } from '../api/problem-error';
import { StreamQuery } from '../api/query';
import { PortalConfig } from '../config';
import { DocumentedQuery, DocumentedStream } from '../description/documented';
import { ChangeHub } from './change-hub';
import { metrics } from './metrics';
import { Narrowing } from './narrowing';
import { StreamReader } from './stream-reader';

const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

@Controller('api/v1/stream')
export class StreamController implements OnModuleDestroy {
  private readonly readers = new Set<StreamReader>();

  constructor(
    private readonly hub: ChangeHub,
    private readonly config: PortalConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Head()
  @ApiExcludeEndpoint()
  head(@Res() response: Response): void {
    response.set(HEADERS).end();
  }

  @Get()
  @DocumentedQuery('The change log as Server-Sent Events, live; narrowed exactly as a search would be. One that resumes is also told, by identity alone, what was withdrawn, held or corrected and may have been sent before', StreamQuery)
  @DocumentedStream()
  async open(@Query() query: StreamQuery, @Headers('last-event-id') last: string | undefined, @Res() response: Response): Promise<void> {
    if (this.readers.size >= this.config.STREAMS) {
      response.setHeader('Retry-After', '5');
      throw new ProblemError(503, 'too-many-streams', 'As many streams as this server carries are open. Try again, or page through /api/v1/changes.');
    }
    const { after, ...narrowing } = query;
    const from = last !== undefined && /^\d{1,18}$/.test(last) ? last : after;
    const limits = { patienceMs: this.config.STREAM_PATIENCE_MS, heartbeatMs: this.config.STREAM_HEARTBEAT_MS, graceMs: this.config.STREAM_GRACE_MS };
    const position = from === undefined ? this.hub.cursor : BigInt(from);
    // Who begins at the beginning has been told of nothing yet.
    const resumed = from !== undefined && position > 0n;
    const reader = new StreamReader(response, this.hub, new Narrowing(narrowing, resumed), limits, position);
    this.readers.add(reader);
    metrics.streams.set(this.readers.size);
    response.on('close', () => {
      this.readers.delete(reader);
      metrics.streams.set(this.readers.size);
    });
    response.writeHead(200, HEADERS);
    response.flushHeaders();
    await reader.run().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'stream interrupted');
      reader.end('interrupted: a service behind does not answer; come back with Last-Event-ID');
    });
  }

  /** Open streams would keep the server from closing. */
  onModuleDestroy(): void {
    for (const reader of this.readers) reader.end('this server is stopping; come back with Last-Event-ID');
  }
}
