import type { Appointment, ClassifiedStatus, Ground, Item } from '@plaza/contracts';
import type { Criteria, End, NoticeRule, Period, ReviewRule, Stage } from '../policy/policy';
import type { Clock, CountedEnd } from './clock';
import { reviewBy, rulesFor, strikes } from './review-rules';
import { afterPeriod, dayOf } from './seoul';

export type GroundTimes = Pick<Ground, 'until' | 'lapse' | 'review' | 'stage' | 'stageEn'>;

/** A document's embargo while it lasts, and whether the document opens with it. */
export interface Embargo {
  at: number;
  opens: boolean;
}

export interface At {
  at: number;
  by: ReviewRule | NoticeRule | End;
}

/** What people have decided to open under these items, and when it opens. */
export interface RunningNotice extends At {
  items: readonly Item[];
}

export interface Surroundings {
  clock: Clock;
  criteria: Criteria;
  notice: RunningNotice | null;
}

/** The last instant that every system on the way can write. */
const LAST = Date.UTC(9999, 11, 31);

/**
 * When a reason that somebody declared lapses, and when a person looks at it again: a time that stays where it is, late,
 * until somebody has looked. It is left out where the reason lapses first.
 * @param reason as the public reads it
 */
export function timesOfDeclared(item: Item, status: ClassifiedStatus, reason: string, end: CountedEnd, { clock, criteria, notice }: Surroundings, embargo: Embargo | null): GroundTimes {
  const stage = item === 5 ? stageOf(reason, criteria) : undefined;
  const openings = rulesFor(criteria, 'open', item, status).map((by): At => ({ at: strikes(by, clock)!, by }));
  const lapses = openings.filter(({ at }) => at > clock.statedAt);
  if (item === 5 && end.kind === 'lapses') lapses.push({ at: end.at, by: 'stated-end' });
  if (notice?.items.includes(item)) lapses.push(notice);
  const lapse: At | null = embargo?.opens ? { at: embargo.at, by: 'embargo' } : earliest(lapses);

  const reviews = rulesFor(criteria, 'review', item, status).map((by) => ({ at: reviewBy(by, clock), by }));
  // What a rule would have opened before anybody declared it, it opens not; a person looks.
  if (clock.reviewedAt === null) reviews.push(...openings.filter(({ at }) => at <= clock.statedAt).map(({ by }) => ({ at: clock.statedAt, by: by as ReviewRule })));
  const all: At[] = reviews.flatMap(({ at, by }) => (at === null ? [] : [{ at, by }]));
  if (item === 5) all.push(...reviewOfEnd(end, clock, stage?.lasts ?? criteria.ends.lasts));
  if (embargo !== null && !embargo.opens && embargo.at > clock.decidedAt) all.push({ at: embargo.at, by: 'embargo' });
  const review = earliest(all.filter(({ at }) => lapse === null || at < lapse.at));
  return {
    until: lapse ? iso(lapse.at) : null,
    ...(lapse && { lapse: appointment(lapse, criteria) }),
    ...(review && { review: appointment(review, criteria) }),
    ...(stage && { stage: stage.name.ko, stageEn: stage.name.en }),
  };
}

/** What only the detectors take out they read again by the rules that come again; no person need look. */
export function timesOfFound(item: Item, status: ClassifiedStatus, { clock, criteria, notice }: Surroundings): GroundTimes {
  if (notice?.items.includes(item)) return { until: iso(notice.at), lapse: appointment(notice, criteria) };
  const rules = rulesFor(criteria, 'review', item, status).filter(({ again }) => again);
  const review = earliest(rules.map((by): At => ({ at: strikes(by, clock, clock.now)!, by })));
  return { until: null, ...(review && { review: appointment(review, criteria) }) };
}

function reviewOfEnd(end: CountedEnd, clock: Clock, lasts: Period): At[] {
  const later = afterPeriod(dayOf(clock.decidedAt), lasts);
  if (end.kind === 'unstated') return [{ at: later, by: 'end-not-stated' }];
  if (end.kind === 'event') return [{ at: later, by: 'end-by-event' }];
  if (end.kind === 'passed') return [{ at: clock.reviewedAt === null ? clock.statedAt : later, by: 'end-passed' }];
  if (end.kind === 'looked-at') return [{ at: end.at > clock.decidedAt ? end.at : later, by: 'end-to-be-decided' }];
  return [];
}

const stageOf = (reason: string, { stages }: Criteria): Stage | undefined => stages.find(({ words }) => words.some((word) => reason.includes(word)));

const earliest = (times: readonly At[]): At | null =>
  times.filter(({ at }) => at <= LAST).reduce<At | null>((first, time) => (first === null || time.at < first.at ? time : first), null);

export function appointment({ at, by }: At, { ends }: Criteria): Appointment {
  const words = typeof by === 'string' ? ends.words[by] : by.reason;
  const law = typeof by === 'string' ? {} : { law: by.law.ko, lawEn: by.law.en };
  return { at: iso(at), by: typeof by === 'string' ? by : by.id, reason: words.ko, reasonEn: words.en, ...law };
}

const iso = (at: number): string => new Date(at).toISOString();
