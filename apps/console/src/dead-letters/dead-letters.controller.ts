import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { Audit } from '../audit/audit';
import { notFound, ProblemError } from '../http/problem-error';
import { DeadLetters } from './dead-letters';
import { cursorOf, kindOf, sizeOf } from './dead-letters.query';
import { Replays } from './replays';
import { seenBy } from './seen';

@Controller('api/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly letters: DeadLetters,
    private readonly replays: Replays,
    private readonly audit: Audit,
  ) {}

  @Get()
  async list(@Query() query: Record<string, unknown>, @Operator() who: OperatorIdentity) {
    const page = await this.letters.list(kindOf(query), cursorOf(query), sizeOf(query));
    return { ...page, items: page.items.map((letter) => seenBy(who, letter)) };
  }

  @Get(':id')
  async one(@Param('id') id: string, @Operator() who: OperatorIdentity) {
    const letter = await this.letters.find(id);
    if (!letter) throw notFound();
    return seenBy(who, letter);
  }

  /** `{ payload }` in base64. Each look is in the audit trail. */
  @Get(':id/payload')
  @Right('payload')
  async payload(@Param('id') id: string, @Operator() who: OperatorIdentity) {
    const payload = await this.audit.during({ who, action: 'payload', subject: id }, async () => await this.letters.payload(id));
    if (payload === null) throw notFound();
    return { payload };
  }

  @Post(':id/replay')
  @Right('replay')
  @HttpCode(200)
  async replay(@Param('id') id: string, @Operator() who: OperatorIdentity) {
    return await this.replays.one(id, who);
  }

  /** All that wait of one kind: `{ code, consumer, service }`, at least one of them. */
  @Post('replay')
  @Right('replay')
  @HttpCode(200)
  async replayAll(@Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity) {
    const kind = kindOf(body ?? {});
    if (!kind.code && !kind.consumer && !kind.service) throw new ProblemError(400, 'invalid', 'code, consumer or service says which kind.', [{ field: 'code', message: 'must say which kind, or consumer or service' }]);
    return await this.replays.all(kind, who);
  }
}
