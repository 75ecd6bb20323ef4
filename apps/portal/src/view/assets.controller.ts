import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { SkipThrottle } from '@nestjs/throttler';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound } from '../api/problem-error';
import { asset } from './assets';

@Controller()
@SkipThrottle()
@ApiExcludeController()
export class AssetsController {
  @Get('assets/:version/*name')
  file(@Param('version') version: string, @Param('name') name: string | string[], @Res({ passthrough: true }) response: Response): StreamableFile {
    const found = asset(version, [name].flat().join('/'));
    if (!found) throw notFound();
    if (found.current) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return new StreamableFile(found.content, { type: found.type, length: found.content.length });
  }

  @Get('robots.txt')
  robots(@Res({ passthrough: true }) response: Response): string {
    response.type('text/plain');
    return 'User-agent: *\nAllow: /\n';
  }
}
