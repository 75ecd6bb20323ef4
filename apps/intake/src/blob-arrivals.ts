import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BLOB_LIMIT, Blobs, BODY_LIMIT } from './blobs';
import { Intake } from './intake.service';
import { metrics } from './metrics';
import { enterBlob, isBody } from './register/awaken';
import { Refusal } from './submissions/refusal';

/** Takes blobs in, whichever way they come: the documents that waited for one are decided again. */
@Injectable()
export class BlobArrivals {
  constructor(
    private readonly blobs: Blobs,
    private readonly intake: Intake,
    private readonly source: DataSource,
  ) {}

  /**
   * @param announced how many bytes will come, as far as that is said
   * @returns whether it is new
   * @throws Refusal 400 when the bytes have another hash, 413 when they are more than a body or a blob may have
   */
  async put(system: string, sha256: string, bytes: Readable, announced = 0): Promise<boolean> {
    const limit = (await isBody(this.source.manager, system, sha256)) ? BODY_LIMIT : BLOB_LIMIT;
    if (announced > limit) throw new Refusal(413, `at most ${limit} bytes`);
    const isNew = await this.blobs.put(system, sha256, bytes, limit);
    if (isNew) metrics.blobs.inc();
    await this.intake.transact((tx) => enterBlob(tx, system, sha256, isNew));
    return isNew;
  }
}
