import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operator, Right } from '../access/decorators';
import type { OperatorIdentity } from '../access/operators';
import { sizeOf, textOf } from '../dead-letters/dead-letters.query';
import { Policies } from './policies';

@Controller('api/policy')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  @Get()
  async overview() {
    return await this.policies.overview();
  }

  /** `?version=&after=&size=`: a page of the documents that this version would change. */
  @Get('diff')
  @Right('decide')
  async diff(@Query() query: Record<string, unknown>) {
    return await this.policies.diff({ version: textOf(query, 'version'), after: textOf(query, 'after'), size: textOf(query, 'size') });
  }

  /** `{ version }`; asked again, it goes on. */
  @Post('applications')
  @Right('decide')
  @HttpCode(202)
  async apply(@Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity) {
    return await this.policies.apply(body?.version, who);
  }

  @Get('changes')
  async changes(@Query() query: Record<string, unknown>) {
    return await this.policies.changes(textOf(query, 'cursor'), sizeOf(query));
  }

  /** `{ reason }`; 202 where a second operator has to agree. */
  @Post('changes/:change/:answer')
  @Right('decide')
  @HttpCode(200)
  async answer(@Param('change') change: string, @Param('answer') answer: string, @Body() body: Record<string, unknown> | undefined, @Operator() who: OperatorIdentity, @Res({ passthrough: true }) response: Response) {
    const outcome = await this.policies.answer(change, answer, body?.reason, who);
    if ('agreed' in outcome) response.status(202);
    return outcome;
  }
}
