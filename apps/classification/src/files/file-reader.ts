import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Attachment, DocumentProducedV1 } from '@plaza/contracts';
import type { Decision } from '@plaza/disclosure';
import { ReaderPool } from '@plaza/extraction';
import { DataSource } from 'typeorm';
import { Originals } from '../judging/originals';
import { metrics } from '../metrics';
import { fileKey, keepReading, keysRead } from './readings';

/** Has files read, each once, and keeps what was found. */
@Injectable()
export class FileReader implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pool = new ReaderPool({ processes: 1 });

  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    /** Where an original may lie while it is read. */
    private readonly folder: string,
  ) {}

  onApplicationBootstrap(): void {
    this.pool.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.close();
  }

  /** All files of a document that are there, have not been read, and are not closed unread. */
  async readAll({ source, document }: DocumentProducedV1, { rendition }: Decision): Promise<void> {
    const open = (document.attachments ?? []).filter((_, index) => rendition.attachments[index]!.status !== 'closed');
    const known = await keysRead(this.source.manager, source, open);
    const unread = new Map(open.filter((file) => !known.has(fileKey(file))).map((file) => [fileKey(file), file]));
    for (const file of unread.values()) await this.read(source, file);
  }

  private async read(source: string, { sha256, size }: Attachment): Promise<void> {
    const folder = await mkdtemp(join(this.folder, 'reading-'));
    try {
      const path = join(folder, randomUUID());
      if (!(await this.originals.download(source, sha256, path))) return;
      const end = metrics.reading.startTimer();
      const reading = await this.pool.read(path, { sha256, size });
      end({ result: 'problem' in reading ? reading.problem : reading.content.format });
      await keepReading(this.source.manager, source, { sha256, size }, reading, new Date());
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
