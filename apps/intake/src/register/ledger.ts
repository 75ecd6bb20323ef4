import type { DocumentSubmission, Submission, WithdrawalSubmission } from '../submissions/submission';

export type EntryKind = Submission['kind'];

/** One line of the production register, without what it says. A withdrawal of version 0 waits for its document. */
export interface Entry {
  kind: EntryKind;
  version: number;
  digest: Buffer;
  receivedAt: Date;
  eventId: string | null;
}

/** A new line of the register. */
export interface Writing {
  submission: Submission;
  version: number;
  receivedAt: Date;
}

export type Verdict =
  | { status: 'accepted' | 'duplicate'; version: number | null; receivedAt: Date }
  | { status: 'conflict'; version: number | null };

/**
 * What the register says of one document, as far as the submissions in hand concern it: a pure model, brought forward
 * submission by submission in the order of their arrival.
 */
export class Ledger {
  readonly writings: Writing[] = [];
  /** What has to be emitted, and emitted again until publication answers. */
  unsettled: { version: number; withdrawn: boolean }[] = [];
  /** Versions up to this one need no settlement of their own any more: the withdrawal that covers them has it. */
  covered = 0;
  /** The version to which the withdrawal that came before its document has bound itself. */
  bound: number | null = null;
  private withdrawnTo = 0;
  private highest = 0;
  private readonly entries = new Map<string, Entry>();

  constructor(known: Entry[]) {
    for (const entry of known) this.add(entry);
  }

  submit(submission: Submission, now: Date): Verdict {
    return submission.kind === 'document' ? this.document(submission, now) : this.withdrawal(submission, now);
  }

  private document(submission: DocumentSubmission, receivedAt: Date): Verdict {
    const { version } = submission;
    const known = this.entries.get(`document ${version}`);
    if (known) return repeated(known, submission);
    const first = this.highest === 0;
    this.write({ submission, version, receivedAt });
    const waiting = this.entries.get('withdrawal 0');
    // Where one with this very version waits as well, that one covers it already.
    if (first && waiting && !this.entries.has(`withdrawal ${version}`)) {
      this.bound = version;
      this.add({ ...waiting, version });
    }
    if (version > this.withdrawnTo) this.unsettled.push({ version, withdrawn: false });
    // Known only now: a withdrawal names agency and department, so it could not be emitted before.
    else if (first) this.withdraw();
    return { status: 'accepted', version, receivedAt };
  }

  private withdrawal(submission: WithdrawalSubmission, receivedAt: Date): Verdict {
    const version = submission.version ?? this.highest;
    const known = this.redelivered(submission) ?? this.entries.get(`withdrawal ${version}`);
    if (known) return repeated(known, submission);
    const reachesFurther = version > this.withdrawnTo;
    this.write({ submission, version, receivedAt });
    if (this.highest > 0 && reachesFurther) this.withdraw();
    return { status: 'accepted', version: version || null, receivedAt };
  }

  /**
   * A withdrawal without version means the highest version of the moment when it first came: delivered again after a
   * correction, it must not take the correction with it.
   */
  private redelivered({ eventId, version, digest }: WithdrawalSubmission): Entry | undefined {
    if (version !== null || eventId === null) return undefined;
    return [...this.entries.values()].findLast(
      (entry) => entry.kind === 'withdrawal' && entry.eventId === eventId && entry.digest.equals(digest),
    );
  }

  /** From here on no version that is covered is emitted again, so a lost event cannot bring back what was withdrawn. */
  private withdraw(): void {
    this.covered = this.withdrawnTo;
    this.unsettled = this.unsettled.filter(({ version }) => version > this.covered);
    this.unsettled.push({ version: this.covered, withdrawn: true });
  }

  private write(writing: Writing): void {
    this.writings.push(writing);
    const { submission, version, receivedAt } = writing;
    this.add({ kind: submission.kind, version, receivedAt, digest: submission.digest, eventId: submission.eventId });
  }

  private add(entry: Entry): void {
    this.entries.set(`${entry.kind} ${entry.version}`, entry);
    if (entry.kind === 'document') this.highest = Math.max(this.highest, entry.version);
    else this.withdrawnTo = Math.max(this.withdrawnTo, entry.version);
  }
}

function repeated({ version, receivedAt, digest }: Entry, submission: Submission): Verdict {
  if (!digest.equals(submission.digest)) return { status: 'conflict', version: version || null };
  return { status: 'duplicate', version: version || null, receivedAt };
}
