import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Open } from '../access/decorators';
import { notFound } from '../http/problem-error';
import { asset } from './assets';

@Open()
@Controller()
export class AssetsController {
  @Get('assets/:version/*name')
  file(@Param('version') version: string, @Param('name') name: string | string[], @Res({ passthrough: true }) response: Response): StreamableFile {
    const found = asset(version, [name].flat().join('/'));
    if (!found) throw notFound();
    if (found.current) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return new StreamableFile(found.content, { type: found.type, length: found.content.length });
  }
}
