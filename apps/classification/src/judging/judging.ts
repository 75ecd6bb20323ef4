import { Inject, Injectable } from '@nestjs/common';
import type { ClassifiedStatus, DocumentProducedV1, Ground } from '@plaza/contracts';
import { closedUnread, noticeBy, noticeRule, ruledOn, type FileState, type JudgeInput, type Notice, type Policy, type PublishedFile, type Ruling } from '@plaza/disclosure';
import { CHARACTERS_TOGETHER } from '@plaza/extraction';
import { PermanentError } from '@plaza/messaging';
import { DataSource } from 'typeorm';
import { lookedAt, rulingOn } from '../decisions';
import { keyOfFile, madeFiles, stateOf } from '../files/public-files';
import { fileKey, readingsWithin } from '../files/readings';
import { POLICY } from '../policy/policy-in-force';
import { judgeFailed, judgeInput, notJudged, type Judged } from './judgement';
import { Originals } from './originals';

/** Milliseconds that the long texts of a batch may take together: their neighbours wait for them. An ordinary text of 10 MiB takes a fifth of it. */
const PATIENCE = 5_000;

/** Bodies of blobs that a batch has in memory at once: five hundred of 10 MiB would not fit, and one by one each waits for the way of all others. */
const BODIES = 4;

/** For several to take from in turn: when one of them fails it is over for all. */
function* each<T>(items: T[]): Generator<T> {
  yield* items;
}

const isBlob = ({ document: { body } }: DocumentProducedV1): boolean => (body.sha256 ?? null) !== null;

/** Brings together what a document is judged by. */
@Injectable()
export class Judging {
  constructor(
    private readonly source: DataSource,
    private readonly originals: Originals,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /**
   * First decisions, at once: their files wait, as reading them takes time that their neighbours would pay for. So do long texts, once
   * those of the batch have taken all the time that they have together.
   * @throws PermanentError when a text cannot be read; UpstreamError when intake does not answer
   */
  async judgeFirst(batch: DocumentProducedV1[], at: Date): Promise<Judged[]> {
    const present = await this.originals.present(batch.flatMap(({ source, document }) => (document.attachments ?? []).map(({ sha256 }) => ({ source, sha256 }))));
    const until = performance.now() + PATIENCE;
    const judged = new Map<DocumentProducedV1, Judged>();
    const judge = async (produced: DocumentProducedV1) => judged.set(produced, await this.judgeOnce(produced, at, present, until));
    const blobs = each(batch.filter(isBlob));
    const inTurn = async () => {
      for (const produced of blobs) await judge(produced);
    };
    await Promise.all([...batch.filter((produced) => !isBlob(produced)).map(judge), ...Array.from({ length: BODIES }, inTurn)]);
    return batch.map((produced) => judged.get(produced)!);
  }

  /**
   * A later decision: with everything that is known of its files, and as a person has ruled on this version; held where it
   * cannot be judged, for whoever decides anew must not be stopped by one document.
   * @param ruling the one to judge by in place of that which stands
   * @param unmadeAs stands for what would be published of files for which that has not been made; they wait otherwise
   * @throws UpstreamError when intake does not answer
   */
  async judgeAgainOrHold(produced: DocumentProducedV1, at: Date, ruling?: Ruling, unmadeAs?: PublishedFile): Promise<Judged> {
    const { id, document: { version } } = produced;
    const rules = ruling ?? (await rulingOn(this.source.manager, id, version));
    // Whoever rules is looking now.
    const reviewedAt = ruling ? at : await lookedAt(this.source.manager, id, version);
    const judged = await this.judgeAgain(produced, at, rules, reviewedAt, unmadeAs).catch((error: unknown) => {
      if (!(error instanceof PermanentError)) throw error;
      return this.failed(produced, error.code, at);
    });
    // What cannot even be read can still be closed, and stays so. Where the person's reasons have lapsed it was read.
    if (rules?.status !== 'closed' || judged.decision.status === 'closed' || judged.decision.record.lapsed.length > 0) return judged;
    return { ...judged, decision: closedUnread(judged.decision, rules, this.policy, at.toISOString(), (reviewedAt ?? at).toISOString()) };
  }

  /** What stands in for a judgement that nobody could make. */
  failed(produced: DocumentProducedV1, code: string, at: Date): Judged {
    return judgeFailed(produced, code, at, this.policy);
  }

  /** The notice to give from a moment on where a ruling asks for one; undefined for a rule that the policy does not have. */
  noticeFor({ document }: DocumentProducedV1, by: string, standing: { status: ClassifiedStatus; grounds: Ground[] }, before: Ruling | null, at: Date): Notice | undefined {
    const rule = noticeRule(this.policy, document.agency.code, by);
    return rule && noticeBy(rule, { held: standing.status === 'held', grounds: standing.grounds }, before, at);
  }

  private async judgeOnce(produced: DocumentProducedV1, at: Date, present: Set<string>, until: number): Promise<Judged> {
    const { source, document } = produced;
    // Its body would have to be fetched first, however short it is.
    if (isBlob(produced) && performance.now() > until) return notJudged(produced, 'too-slow', at, this.policy);
    const files = (document.attachments ?? []).map(({ sha256 }): FileState => ({ waiting: present.has(`${source}/${sha256}`) ? 'reading' : 'blob' }));
    return await judgeInput(produced, await this.input(produced, at, files), at, until);
  }

  /** @throws PermanentError when its text cannot be read; UpstreamError when intake does not answer */
  private async judgeAgain(produced: DocumentProducedV1, at: Date, rules: Ruling | null, reviewedAt: Date | null, unmadeAs: PublishedFile | null = null): Promise<Judged> {
    const { id, source, document } = produced;
    const attachments = document.attachments ?? [];
    const readings = await readingsWithin(this.source.manager, source, attachments, CHARACTERS_TOGETHER);
    const unread = attachments.filter((file) => !readings.has(fileKey(file))).map(({ sha256 }) => ({ source, sha256 }));
    const present = await this.originals.present(unread);
    const states = attachments.map((file): FileState => {
      const reading = readings.get(fileKey(file));
      if (reading === undefined) return { waiting: present.has(`${source}/${file.sha256}`) ? 'reading' : 'blob' };
      return 'content' in reading ? { ...reading, published: null } : reading;
    });
    const input = { ...(await this.input(produced, at, states)), reviewedAt: reviewedAt?.toISOString() ?? null };
    const judged = await judgeInput(produced, rules ? ruledOn(input, rules) : input, at);
    const keys = new Map(judged.decision.released.map((file) => [file.index, keyOfFile(file, attachments[file.index]!.sha256)]));
    if (keys.size === 0) return judged;
    const made = await madeFiles(this.source.manager, id, [...keys.values()]);
    if (made.size === 0 && unmadeAs === null) return judged;
    for (const [index, key] of keys) {
      const file = made.get(key);
      const state = states[index]!;
      if (!('content' in state)) continue;
      const twins = attachments.slice(0, index).filter(({ sha256 }) => sha256 === attachments[index]!.sha256).length;
      if (file) states[index] = stateOf(id, state, file, twins);
      else if (unmadeAs !== null) states[index] = { ...state, published: unmadeAs };
    }
    return await judgeInput(produced, rules ? ruledOn({ ...input, files: states }, rules) : { ...input, files: states }, at);
  }

  private async input({ source, document, receivedAt }: DocumentProducedV1, at: Date, files: FileState[]): Promise<JudgeInput> {
    return { document, bodyText: await this.originals.textOf(source, document), now: at.toISOString(), statedAt: receivedAt, policy: this.policy, files };
  }
}
