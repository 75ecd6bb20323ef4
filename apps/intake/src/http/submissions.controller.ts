import { Controller, Get, HttpCode, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { DOCUMENT_ID } from '@plaza/contracts';
import type { Request, Response } from 'express';
import { Blobs, checkBodyBlob } from '../blobs';
import { isXml, PostedFiles } from '../exchange/posted-files';
import { Intake } from '../intake.service';
import { countOutcome } from '../metrics';
import { Standings } from '../register/standing';
import type { Source } from '../sources';
import { decodeUtf8, parseJson } from '../submissions/json';
import { Refusal } from '../submissions/refusal';
import { mediaTypeOf, readSourceEvent, type SourceEventKind } from '../submissions/source-event';
import { submitDocument, submitWithdrawal, SUBMISSION_LIMIT, type Origin, type Submission } from '../submissions/submission';
import { traceparentOf } from '../trace';
import { arrivalOverHttp } from './arrival';
import { readBody } from './body';
import { answerLines, LINES_LIMIT } from './lines';
import { receiptOf } from './receipt';
import { From, SourceGuard, SourceThrottle } from './source.guard';

const STRUCTURED_LIMIT = SUBMISSION_LIMIT + 16 * 1024;

/** For source systems that cannot speak NATS: the same submissions, the same answers. */
@Controller('v1')
@UseGuards(SourceGuard, SourceThrottle)
export class SubmissionsController {
  constructor(
    private readonly intake: Intake,
    private readonly standings: Standings,
    private readonly blobs: Blobs,
    private readonly posted: PostedFiles,
  ) {}

  @Post('documents')
  @HttpCode(202)
  async documents(@Req() request: Request, @Res() response: Response, @From() source: Source): Promise<void> {
    await this.accept('created', request, response, source);
  }

  @Post('withdrawals')
  @HttpCode(202)
  async withdrawals(@Req() request: Request, @Res() response: Response, @From() source: Source): Promise<void> {
    await this.accept('withdrawn', request, response, source);
  }

  @Get('documents/:documentId')
  async standing(@Param('documentId') documentId: string, @From() { system }: Source) {
    const standing = DOCUMENT_ID.test(documentId) ? await this.standings.of(system, documentId) : null;
    if (!standing) throw new Refusal(404);
    return standing;
  }

  private async accept(kind: SourceEventKind, request: Request, response: Response, source: Source): Promise<void> {
    const traceparent = traceparentOf(request.headers.traceparent as string | undefined);
    const origin: Origin = { source: source.system, agencies: source.agencies, eventId: null, traceparent, by: 'source', arrivedAt: arrivalOverHttp(kind) };
    const mediaType = mediaTypeOf(request.headers['content-type']);
    if (mediaType === 'application/x-ndjson') {
      const answers = await answerLines(await readBody(request, LINES_LIMIT), {
        kind: kind === 'created' ? 'document' : 'withdrawal',
        submissionOf: (value) => this.submissionOf(kind, value, origin),
        enter: (submissions) => this.intake.submit(submissions),
      });
      response.status(202).type('application/x-ndjson').send(answers);
      return;
    }
    if (kind === 'created' && isXml(mediaType)) {
      const receipt = await this.posted.take(request, { source, traceparent, at: Date.now(), via: 'http' });
      response.status(202).location(`/v1/documents/${receipt.documentId}`).json(receipt);
      return;
    }
    const { value, eventId } = await this.read(kind, mediaType, request);
    const submission = await this.submissionOf(kind, value, { ...origin, eventId });
    const [outcome] = await this.intake.submit([submission]);
    countOutcome(submission.kind, 'http', outcome!.status, outcome!.status === 'refused' ? outcome!.refusal.code : undefined);
    if (outcome!.status === 'refused') throw outcome!.refusal;
    response.status(202).location(`/v1/documents/${submission.documentId}`).json(receiptOf(submission, outcome!));
  }

  private async read(kind: SourceEventKind, mediaType: string, request: Request): Promise<{ value: unknown; eventId: string | null }> {
    if (mediaType === 'application/cloudevents+json') {
      const { data, eventId, refusal } = readSourceEvent(kind, { 'content-type': mediaType }, await readBody(request, STRUCTURED_LIMIT));
      if (refusal) throw refusal;
      return { value: data, eventId };
    }
    if (mediaType !== 'application/json') {
      const xml = kind === 'created' ? ', application/xml, text/xml' : '';
      throw new Refusal(415, `content-type must be application/json, application/cloudevents+json${xml} or application/x-ndjson`);
    }
    return { value: parseJson(decodeUtf8(await readBody(request, SUBMISSION_LIMIT))), eventId: null };
  }

  private async submissionOf(kind: SourceEventKind, value: unknown, origin: Origin): Promise<Submission> {
    const submission = kind === 'created' ? submitDocument(value, origin) : submitWithdrawal(value, origin);
    await checkBodyBlob(this.blobs, submission);
    return submission;
  }
}
