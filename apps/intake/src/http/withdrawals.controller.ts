import { Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { CODE, DOCUMENT_ID } from '@plaza/contracts';
import { CallersGuard } from '@plaza/internal-http';
import type { Request } from 'express';
import { config } from '../config';
import { Intake } from '../intake.service';
import { countOutcome } from '../metrics';
import { Standings } from '../register/standing';
import { decodeUtf8, parseJson } from '../submissions/json';
import { invalid, Refusal } from '../submissions/refusal';
import { submitWithdrawal } from '../submissions/submission';
import { traceparentOf } from '../trace';
import { arrivalOverHttp } from './arrival';
import { readBody } from './body';
import { receiptOf } from './receipt';

const LIMIT = 16 * 1024;

/** For the console: an operator withdraws what no source withdraws in time. Who that was stands in the console's audit trail. */
@Controller('internal/withdrawals')
@UseGuards(new CallersGuard(config.CALLERS, ['console']))
export class WithdrawalsController {
  constructor(
    private readonly intake: Intake,
    private readonly standings: Standings,
  ) {}

  /** `{ source, documentId, reason, item, note }`, and `version` to spare higher ones. */
  @Post()
  @HttpCode(202)
  async withdraw(@Req() request: Request) {
    const value = parseJson(decodeUtf8(await readBody(request, LIMIT)));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('(data)', 'must be a JSON object');
    const { source, ...withdrawal } = value as { source?: unknown; documentId?: unknown };
    const { documentId } = withdrawal;
    if (typeof source !== 'string' || !CODE.test(source)) throw invalid('source', 'must name a source system');
    const known = typeof documentId === 'string' && DOCUMENT_ID.test(documentId) && (await this.standings.of(source, documentId));
    if (!known) throw new Refusal(404);
    const submission = submitWithdrawal(withdrawal, {
      source, agencies: new Set(), eventId: null, by: 'operator', arrivedAt: arrivalOverHttp('withdrawn'), traceparent: traceparentOf(request.headers.traceparent as string | undefined),
    });
    const [outcome] = await this.intake.submit([submission]);
    countOutcome('withdrawal', 'http', outcome!.status, outcome!.status === 'refused' ? outcome!.refusal.code : undefined);
    if (outcome!.status === 'refused') throw outcome!.refusal;
    return receiptOf(submission, outcome!);
  }
}
