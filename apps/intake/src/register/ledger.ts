import type { DocumentSubmission, Submission, WithdrawalSubmission } from '../submissions/submission';

export type EntryKind = Submission['kind'];

/** One line of the production register, without what it says. A withdrawal of version 0 waits for its document. */
export interface Entry {
  kind: EntryKind;
  version: number;
  digest: Buffer;
  receivedAt: Date;
  eventId: string | null;
  /** Microseconds since 1970. */
  arrivedAt: number;
  /** A withdrawal that names no version: it covers what is registered, and what had arrived before it, whenever that is registered. */
  open: boolean;
}

/** The line of a withdrawal, entered once more under a version that it covers. */
export interface Bound {
  from: number;
  version: number;
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
  /** Withdrawals without version that have found another one to cover. */
  readonly bound: Bound[] = [];
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
    if (known && !known.digest.equals(submission.digest)) return { status: 'conflict', version };
    const first = this.highest === 0;
    if (!known) this.write({ submission, version, receivedAt });
    const bound = this.bind(submission, first);
    if (!known && version > this.withdrawnTo) this.unsettled.push({ version, withdrawn: false });
    // Known only now: a withdrawal names agency and department, so it could not be emitted before.
    else if (first || bound) this.withdraw();
    return known ? { status: 'duplicate', version, receivedAt: known.receivedAt } : { status: 'accepted', version, receivedAt };
  }

  /**
   * A withdrawal without version covers the first version that comes after it, when it came before all, and each that had
   * arrived before it but is registered only now: another replica had it in hand. A source sends in one order, and what it
   * withdrew must not become public because we registered in another.
   */
  private bind({ version, arrivedAt }: DocumentSubmission, first: boolean): boolean {
    // Where one with this very version waits as well, that one covers it already.
    if (this.entries.has(`withdrawal ${version}`)) return false;
    const covering = [...this.entries.values()].find(
      (entry) => entry.kind === 'withdrawal' && entry.open && (first ? entry.version === 0 : version > this.withdrawnTo && arrivedAt < entry.arrivedAt),
    );
    if (!covering) return false;
    this.bound.push({ from: this.bound.find((bound) => bound.version === covering.version)?.from ?? covering.version, version });
    this.add({ ...covering, version });
    return true;
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
   * A withdrawal without version means the highest version of the moment when it first came: sent again after a
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
    const { kind, digest, eventId, arrivedAt } = submission;
    this.add({ kind, version, receivedAt, digest, eventId, arrivedAt, open: kind === 'withdrawal' && submission.version === null });
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
