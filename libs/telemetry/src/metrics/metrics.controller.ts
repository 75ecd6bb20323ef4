import { Controller, Get, Req, Res, UnauthorizedException } from '@nestjs/common';
import { expose, FORMATS, type Format } from './exposition';
import { MetricsAccess } from './metrics-access';

@Controller()
export class MetricsController {
  constructor(private readonly access: MetricsAccess) {}

  @Get('metrics')
  async metrics(@Req() request: import('express').Request, @Res({ passthrough: true }) response: import('express').Response): Promise<string> {
    if (!this.access.allows(request)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new UnauthorizedException('metrics are for operators');
    }
    const format = (request.accepts([...FORMATS]) || FORMATS[0]) as Format;
    response.setHeader('Content-Type', `${format}; charset=utf-8`);
    response.setHeader('Vary', 'Accept');
    return await expose(format);
  }
}
