import { Inject, Injectable } from '@nestjs/common';
import type { DocumentProducedV1 } from '@plaza/contracts';
import { closedUnread, ruledOn, type FileState, type JudgeInput, type Policy, type PublishedFile, type Ruling } from '@plaza/disclosure';
import { PermanentError } from '@plaza/messaging';
import { DataSource } from 'typeorm';
import { lookedAt, rulingOn } from '../decisions';
import { keyOfFile, madeFiles, stateOf } from '../files/public-files';
import { fileKey, readingsOf } from '../files/readings';
import { POLICY } from '../policy/policy-in-force';
import { judgeFailed, judgeInput, type Judged } from './judgement';
import { Originals } from './originals';

/** Brings together what a document is judged by. */
@Injectable()
export class Judging {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /**
   * First decisions, at once: their files wait, as reading them takes time that their neighbours would pay for.
   * @throws PermanentError when a text cannot be read; UpstreamError when intake does not answer
   */
  async judgeFirst(batch: DocumentProducedV1[], at: Date): Promise<Judged[]> {
    const present = await this.originals.present(batch.flatMap(({ source, document }) => (document.attachments ?? []).map(({ sha256 }) => ({ source, sha256 }))));
    return await Promise.all(
      batch.map(async (produced) => {
        const { source, document } = produced;
        const files = (document.attachments ?? []).map(({ sha256 }): FileState => ({ waiting: present.has(`${source}/${sha256}`) ? 'reading' : 'blob' }));
        return await judgeInput(produced, await this.input(produced, at, files), at);
      }),
    );
  }

  /**
   * A later decision: with everything that is known of its files, and as a person has ruled on this version.
   * @param ruling the one to judge by in place of that which stands
   * @param unmadeAs stands for what would be published of files for which that has not been made; they wait otherwise
   * @throws PermanentError when its text cannot be read; UpstreamError when intake does not answer
   */
  async judgeAgain(produced: DocumentProducedV1, at: Date, ruling?: Ruling, unmadeAs: PublishedFile | null = null): Promise<Judged> {
    const { id, source, document } = produced;
    const attachments = document.attachments ?? [];
    const rules = ruling ?? (await this.rulingOn(produced));
    const readings = await readingsOf(this.source.manager, source, attachments);
    const unread = attachments.filter((file) => !readings.has(fileKey(file))).map(({ sha256 }) => ({ source, sha256 }));
    const present = await this.originals.present(unread);
    const states = attachments.map((file): FileState => {
      const reading = readings.get(fileKey(file));
      if (reading === undefined) return { waiting: present.has(`${source}/${file.sha256}`) ? 'reading' : 'blob' };
      return 'content' in reading ? { ...reading, published: null } : reading;
    });
    // Whoever rules is looking now.
    const reviewedAt = ruling ? at : await lookedAt(this.source.manager, id, document.version);
    const input = { ...(await this.input(produced, at, states)), reviewedAt: reviewedAt?.toISOString() ?? null };
    const judged = await judgeInput(produced, rules ? ruledOn(input, rules) : input, at);
    const keys = new Map(judged.decision.released.map((file) => [file.index, keyOfFile(file, attachments[file.index]!.sha256)]));
    const made = await madeFiles(this.source.manager, id, [...keys.values()]);
    if (made.size === 0 && unmadeAs === null) return judged;
    for (const [index, key] of keys) {
      const file = made.get(key);
      const state = states[index]!;
      if (!('content' in state)) continue;
      if (file) states[index] = stateOf(id, state, file);
      else if (unmadeAs !== null) states[index] = { ...state, published: unmadeAs };
    }
    return await judgeInput(produced, rules ? ruledOn({ ...input, files: states }, rules) : { ...input, files: states }, at);
  }

  /** The same, and held where it cannot be judged: for whoever decides anew and must not be stopped by one document. */
  async judgeAgainOrHold(produced: DocumentProducedV1, at: Date, ruling?: Ruling, unmadeAs?: PublishedFile): Promise<Judged> {
    const rules = ruling ?? (await this.rulingOn(produced));
    const judged = await this.judgeAgain(produced, at, rules ?? undefined, unmadeAs).catch((error: unknown) => {
      if (!(error instanceof PermanentError)) throw error;
      return this.failed(produced, error.code, at);
    });
    // What cannot even be read can still be closed, and stays so. Where the person's reasons have lapsed it was read.
    return rules?.status === 'closed' && judged.decision.status !== 'closed' && judged.decision.record.lapsed.length === 0 ? { ...judged, decision: closedUnread(judged.decision, rules, this.policy) } : judged;
  }

  /** What stands in for a judgement that nobody could make. */
  failed(produced: DocumentProducedV1, code: string, at: Date): Judged {
    return judgeFailed(produced, code, at, this.policy);
  }

  private rulingOn({ id, document }: DocumentProducedV1): Promise<Ruling | null> {
    return rulingOn(this.source.manager, id, document.version);
  }

  private async input({ source, document, receivedAt }: DocumentProducedV1, at: Date, files: FileState[]): Promise<JudgeInput> {
    return { document, bodyText: await this.originals.textOf(source, document), now: at.toISOString(), statedAt: receivedAt, policy: this.policy, files };
  }
}
