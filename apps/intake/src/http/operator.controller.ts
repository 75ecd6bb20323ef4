import { Controller, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { CODE, DOCUMENT_ID } from '@plaza/contracts';
import type { Request } from 'express';
import { config } from '../config';
import { Intake } from '../intake.service';
import { countOutcome } from '../metrics';
import { Standings } from '../register/standing';
import { decodeUtf8, parseJson } from '../submissions/json';
import { invalid, Refusal } from '../submissions/refusal';
import { submitWithdrawal } from '../submissions/submission';
import { traceparentOf } from '../trace';
import { readBody } from './body';
import { OperatorGuard } from './operator.guard';
import { receiptOf } from './receipt';

const LIMIT = 16 * 1024;

/** What operators may do here: withdraw what no source withdraws in time. */
@Controller('v1/operator')
@UseGuards(new OperatorGuard(config.OPERATOR_TOKEN))
export class OperatorController {
  constructor(
    private readonly intake: Intake,
    private readonly standings: Standings,
  ) {}

  /** `{ reason, item, note }`, and `version` to spare higher ones. */
  @Post('documents/:source/:documentId/withdraw')
  @HttpCode(202)
  async withdraw(@Param('source') source: string, @Param('documentId') documentId: string, @Req() request: Request) {
    const value = parseJson(decodeUtf8(await readBody(request, LIMIT)));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('(data)', 'must be a JSON object');
    if (!CODE.test(source) || !DOCUMENT_ID.test(documentId) || !(await this.standings.of(source, documentId))) throw new Refusal(404);
    const submission = submitWithdrawal(
      { ...value, documentId },
      { source, agencies: new Set(), eventId: null, by: 'operator', traceparent: traceparentOf(request.headers.traceparent as string | undefined) },
    );
    const [outcome] = await this.intake.submit([submission]);
    countOutcome('withdrawal', 'http', outcome!.status, outcome!.status === 'refused' ? outcome!.refusal.code : undefined);
    if (outcome!.status === 'refused') throw outcome!.refusal;
    return receiptOf(submission, outcome!);
  }
}
