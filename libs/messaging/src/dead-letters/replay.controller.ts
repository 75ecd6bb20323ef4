import {
  BadRequestException, Controller, HttpCode, Inject, PayloadTooLargeException, Post, Req, Res, UnsupportedMediaTypeException, UseGuards,
} from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { CallersGuard } from '@plaza/internal-http';
import { TRANSPORT } from '@plaza/telemetry';
import type { Problem } from '@plaza/contracts';
import type { IncomingMessage } from 'node:http';
import type { JetStreamStrategy } from '../jetstream.strategy';
import type { DeadLetterV1 } from './dead-letter';
import { NotReplayableError, ReplayPostponedError, type ReplayOutcome } from './replay';

/** Of its own, so that no general parser with its own idea of a size reads it first. */
export const DEAD_LETTER_MEDIA_TYPE = 'application/vnd.plaza.dead-letter+json';
/** Twice what the bus carries. */
const LARGEST = 32 * 1024 * 1024;

interface Answering {
  status(code: number): unknown;
}

/** Where the console has a service handle again what it gave up. Made for each service, as the guard knows its callers. */
export function replayControllerFor(callers: string): Type {
  @Controller('internal/dead-letters')
  @UseGuards(new CallersGuard(callers, ['console']))
  class ReplayController {
    constructor(@Inject(TRANSPORT) private readonly transport: JetStreamStrategy<unknown>) {}

    /** `{ letter }` → what became of its event. 503: tried again later, nothing has changed. */
    @Post('replay')
    @HttpCode(200)
    async replay(@Req() request: IncomingMessage, @Res({ passthrough: true }) response: Answering): Promise<ReplayOutcome | Problem> {
      const letter = letterOf(await readText(request));
      try {
        return await this.transport.replay(letter);
      } catch (error) {
        const status = error instanceof NotReplayableError ? 422 : error instanceof ReplayPostponedError ? 503 : undefined;
        if (status === undefined) throw error;
        response.status(status);
        return { type: 'about:blank', title: (error as Error).name, status, detail: (error as Error).message };
      }
    }
  }
  return ReplayController;
}

async function readText(request: IncomingMessage): Promise<string> {
  if (request.headers['content-type'] !== DEAD_LETTER_MEDIA_TYPE) throw new UnsupportedMediaTypeException(`must be ${DEAD_LETTER_MEDIA_TYPE}`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new PayloadTooLargeException();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function letterOf(text: string): DeadLetterV1 {
  let letter: Partial<DeadLetterV1> | undefined;
  try {
    ({ letter } = JSON.parse(text) as { letter?: Partial<DeadLetterV1> });
  } catch {
    throw new BadRequestException('must be JSON');
  }
  const { consumer, subject, payload, headers, sequence } = letter ?? {};
  const texts = [consumer, subject, payload, ...Object.values(headers ?? { missing: undefined })];
  if (!texts.every((value) => typeof value === 'string') || !Number.isInteger(sequence)) throw new BadRequestException('letter: is no dead letter');
  return letter as DeadLetterV1;
}
