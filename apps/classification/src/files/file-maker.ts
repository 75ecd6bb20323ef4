import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DocumentProducedV1, FileProblem } from '@plaza/contracts';
import { leaks, type ReleasedFile } from '@plaza/disclosure';
import { ProcessEnded, TaskFailed, TaskTooSlow } from '@plaza/isolation';
import { RenditionPool } from '@plaza/rendition';
import { Area } from '@plaza/storage';
import { Originals } from '../judging/originals';
import { metrics } from '../metrics';
import type { MadeFile, Stored } from './public-files';

/** What is the manuscript's own fault holds the file; anything else is tried again. */
function problemOf(error: unknown): FileProblem {
  if (error instanceof TaskTooSlow) return 'too-slow';
  if (error instanceof ProcessEnded) return 'crashed';
  if (error instanceof TaskFailed) return error.code === 'RENDITION_TOO_LARGE' ? 'too-large' : 'crashed';
  throw error;
}

type Announce = (stored: Stored) => Promise<void>;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes what the public gets of a file, reads that again as a stranger would, and stores it only where nothing personal is found. */
@Injectable()
export class FileMaker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pool = new RenditionPool({ processes: 1 });

  constructor(
    private readonly originals: Originals,
    private readonly area: Area,
  ) {}

  onApplicationBootstrap(): void {
    this.pool.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.close();
  }

  /** @param announce is told of what is to be stored before any of it is */
  async make(produced: DocumentProducedV1, file: ReleasedFile, announce: Announce): Promise<MadeFile> {
    const end = metrics.making.startTimer();
    const made = file.original ? await this.original(produced, file, announce) : await this.typedAnew(produced, file, announce);
    end({ outcome: made.outcome === 'made' && file.original ? 'original' : made.outcome });
    return made;
  }

  private async original({ id, source, document }: DocumentProducedV1, { index }: ReleasedFile, announce: Announce): Promise<MadeFile> {
    const { sha256, size, mediaType } = document.attachments![index]!;
    const bytes = await this.originals.bytes(source, sha256);
    // It was read a moment ago; intake never forgets a blob.
    if (bytes === null) throw new Error('an original that was read is not there');
    const stored = { sha256, htmlSha256: null };
    await announce(stored);
    await this.area.put(`${id}/${sha256}`, bytes, { sha256 });
    return { outcome: 'made', ...stored, mediaType: mediaType === 'text/csv' ? 'text/csv' : 'text/plain', size, original: true };
  }

  private async typedAnew({ id, document }: DocumentProducedV1, { name, blocks }: ReleasedFile, announce: Announce): Promise<MadeFile> {
    const typed = await this.pool.make({ title: name, blocks, language: 'ko' }).catch(problemOf);
    if (typeof typed === 'string') return { outcome: typed };
    const { pdf, html, texts } = typed;
    if (texts.some((text) => leaks(text, document))) return { outcome: 'leaks' };
    const stored = { sha256: sha256Of(pdf), htmlSha256: sha256Of(html) };
    await announce(stored);
    await this.area.put(`${id}/${stored.sha256}`, pdf);
    await this.area.put(`${id}/${stored.htmlSha256}`, html);
    return { outcome: 'made', ...stored, mediaType: 'application/pdf', size: pdf.length, original: false };
  }
}
