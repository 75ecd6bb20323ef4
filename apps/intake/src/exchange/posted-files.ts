import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request } from 'express';
import { bodyOf } from '../http/body';
import { ExchangeSettings } from './exchange-settings';
import { Exchange, type Given } from './exchange.service';
import { EXCHANGE_LIMIT } from './format/pack';

export const isXml = (mediaType: string) => mediaType === 'application/xml' || mediaType === 'text/xml';

const ABANDONED = 24 * 3_600_000;

/** Files of the exchange format that come over HTTP: on disk until they are whole, so that one who sends slowly keeps nobody waiting. */
@Injectable()
export class PostedFiles implements OnModuleInit {
  private readonly folder: string;

  constructor(
    private readonly exchange: Exchange,
    settings: ExchangeSettings,
  ) {
    this.folder = join(settings.folder, '.posted');
  }

  /** Removes what a crash left; its sender has no receipt for it. */
  async onModuleInit(now = Date.now()): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const path of (await readdir(this.folder)).map((name) => join(this.folder, name))) {
      const file = await stat(path).catch(ifGone);
      if (file && now - file.mtimeMs > ABANDONED) await unlink(path).catch(ifGone);
    }
  }

  /** @throws Refusal */
  async take(request: Request, given: Given) {
    const path = join(this.folder, randomUUID());
    const file = await open(path, 'wx+', 0o600);
    try {
      // Without its name it is gone with this process.
      await unlink(path);
      let size = 0;
      for await (const chunk of bodyOf(request, EXCHANGE_LIMIT)) {
        await file.writeFile(chunk);
        size += chunk.length;
      }
      return await this.exchange.take(file.createReadStream({ start: 0, autoClose: false }), size, { ...given, charset: charsetOf(request) });
    } finally {
      await file.close();
    }
  }
}

const charsetOf = ({ headers }: Request) => /;\s*charset\s*=\s*"?([\w.-]{1,40})"?\s*(?:;|$)/i.exec(headers['content-type'] ?? '')?.[1];

function ifGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
