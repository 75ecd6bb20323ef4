import { dayOf, startOf, type Day } from './seoul';
import { statedEnd, type StatedEnd } from './stated-end';

/** What time is reckoned from, for one version of a document; instants are milliseconds. */
export class Clock {
  readonly now: number;
  /** When the source said so. Time opens only what lapses afterwards: an end that was past by then is a mistake for a person. */
  readonly statedAt: number;
  /** When a person last looked at what is withheld. */
  readonly reviewedAt: number | null;
  #produced: Day | undefined;

  /** RFC 3339. */
  constructor(private readonly producedAt: string, now: string, statedAt: string = producedAt, reviewedAt: string | null = null) {
    this.now = Date.parse(now);
    this.statedAt = Date.parse(statedAt);
    this.reviewedAt = reviewedAt === null ? null : Date.parse(reviewedAt);
  }

  get produced(): Day {
    return (this.#produced ??= dayOf(Date.parse(this.producedAt)));
  }

  /** When somebody last said that it is to be withheld. */
  get decidedAt(): number {
    return Math.max(this.reviewedAt ?? -Infinity, this.statedAt);
  }
}

/** The end that a reason states, as it counts. */
export type CountedEnd = StatedEnd | { kind: 'passed' };

export function countedEnd(reason: string, clock: Clock): CountedEnd {
  if (reason.trim() === '') return { kind: 'unstated' };
  const end = statedEnd(reason, startOf(clock.produced));
  return end.kind === 'lapses' && end.at <= clock.statedAt ? { kind: 'passed' } : end;
}
