import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Document } from '@plaza/contracts';
import { OneByOne } from '@plaza/isolation';
import { DataSource } from 'typeorm';
import { BlobArrivals } from '../blob-arrivals';
import { arrivalOverHttp } from '../http/arrival';
import { receiptOf } from '../http/receipt';
import { Intake } from '../intake.service';
import { countOutcome, type Via } from '../metrics';
import type { Source } from '../sources';
import { Refusal } from '../submissions/refusal';
import { submitDocument, type Origin } from '../submissions/submission';
import { ExchangeSettings } from './exchange-settings';
import type { Bytes } from './format/base64';
import { documentOf, type Mapped } from './format/document';
import { withLongBodyApart } from './format/long-body';
import { readExchangeFile } from './format/pack';
import { versionOf } from './version';

/** Beyond this many bytes a file waits until no other such file is in memory. */
const LARGE = 1024 * 1024;
/** Replicas may register corrections of one document at the same time: each takes another version. */
const RACES = 10;

export interface Given {
  source: Source;
  traceparent: string;
  /** When it came, in milliseconds since 1970. */
  at: number;
  via: Via;
  /** That of the request, if it named one. */
  charset?: string;
}

/** Takes in files of the exchange format of government systems: blobs first, then the document that names them, by the path of every other document. */
@Injectable()
export class Exchange {
  private readonly large = new OneByOne();

  constructor(
    private readonly intake: Intake,
    private readonly arrivals: BlobArrivals,
    private readonly database: DataSource,
    private readonly settings: ExchangeSettings,
  ) {}

  /**
   * Answers once everything is committed, as often as the same file comes.
   * @throws Refusal that names everything that is wrong with the file
   */
  async take(bytes: AsyncIterable<Buffer>, size: number, given: Given) {
    const take = () => this.register(bytes, given);
    try {
      return await (size > LARGE ? this.large.run(take) : take());
    } catch (error) {
      if (error instanceof Refusal) countOutcome('document', given.via, 'refused', error.code);
      throw error;
    }
  }

  private async register(bytes: AsyncIterable<Buffer>, { source, traceparent, at, via, charset }: Given) {
    const mapped = await documentOf(await readExchangeFile(bytes, charset), { agencies: source.agencies, retention: this.settings.retention });
    const origin: Origin = { source: source.system, agencies: source.agencies, eventId: null, traceparent, by: 'source', arrivedAt: arrivalOverHttp('created', at) };
    const { document, blobs } = checked(mapped, origin);
    for (const { sha256, pieces } of [...mapped.attached, ...blobs]) await this.arrivals.put(source.system, sha256, Readable.from(pieces));
    for (let races = 0; ; races += 1) {
      const version = await versionOf(this.database.manager, source.system, document);
      const submission = submitDocument({ ...document, version }, origin);
      const [outcome] = await this.intake.submit([submission]);
      if (outcome!.status === 'refused') {
        if (races < RACES) continue;
        throw outcome!.refusal;
      }
      countOutcome('document', via, outcome!.status);
      return { ...receiptOf(submission, outcome!), ...(mapped.leftOut.length > 0 && { leftOut: mapped.leftOut }) };
    }
  }
}

/** By the contract's rules, whatever version it will be; names what is wrong with the file and with the document it makes, all at once. */
function checked({ document, problems }: Mapped, origin: Origin): { document: Document; blobs: Bytes[] } {
  const apart = withLongBodyApart(document);
  const wrong = [...problems];
  try {
    const submission = submitDocument({ ...apart.document, version: 1 }, origin);
    if (wrong.length === 0) return { document: submission.document, blobs: apart.blobs };
  } catch (error) {
    if (!(error instanceof Refusal) || wrong.length === 0) throw error;
    wrong.push(...(error.problem.errors ?? []));
  }
  throw new Refusal(400, undefined, wrong);
}
