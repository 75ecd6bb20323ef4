import { Injectable } from '@nestjs/common';
import type { DocumentProducedV1 } from '@plaza/contracts';
import type { JudgeInput } from '@plaza/disclosure';
import { PermanentError } from '@plaza/messaging';
import { judgeFailed, judgeInput, type Judged } from './judgement';
import { Originals } from './originals';

/** Brings together what a document is judged by. */
@Injectable()
export class Judging {
  constructor(private readonly originals: Originals) {}

  /**
   * @param altered what is judged in place of the document as it was produced, say as a person has ruled on it
   * @throws PermanentError when its text cannot be read; UpstreamError when intake does not answer
   */
  async judge(produced: DocumentProducedV1, at: Date, altered: (input: JudgeInput) => JudgeInput = (input) => input): Promise<Judged> {
    const bodyText = await this.originals.textOf(produced.source, produced.document);
    return await judgeInput(produced, altered({ document: produced.document, bodyText, now: at.toISOString() }), at);
  }

  /** The same, and held where it cannot be judged: for whoever decides anew and must not be stopped by one document. */
  async judgeOrHold(produced: DocumentProducedV1, at: Date, altered?: (input: JudgeInput) => JudgeInput): Promise<Judged> {
    try {
      return await this.judge(produced, at, altered);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      return judgeFailed(produced, error.code, at);
    }
  }
}
