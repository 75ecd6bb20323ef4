import type { ClassifiedStatus, DocumentClassifiedV1 } from '@plaza/contracts';
import { showsLess, type DecisionRecord } from '@plaza/disclosure';
import { says } from '../decisions';

/** What was found when the public's own rendition was read again: that is taken away at once, whoever decides. */
export const leaks = ({ holds = [], fileHolds = [] }: Partial<DecisionRecord>): boolean =>
  holds.some(({ code }) => code === 'leaks') || fileHolds.some(({ code }) => code === 'file-leaks');

/** A decision as it is kept. An old record may lack what newer ones have. */
export interface Kept {
  classified: DocumentClassifiedV1;
  record: Partial<DecisionRecord>;
}

/** What the public would see of it: less, more, less here and more there, or as much as before in other words. */
export type Shows = 'less' | 'more' | 'less-and-more' | 'other-words';

export interface Change {
  from: ClassifiedStatus;
  to: ClassifiedStatus;
  shows: Shows;
  /** Rules that decide now and did not before, and those that no longer do. */
  rules: { now: string[]; before: string[] };
}

/** What another decision on the same version changes for the public; null when nothing. */
export function changeBetween(before: Kept, after: Kept): Change | null {
  if (says(before.classified) === says(after.classified)) return null;
  const shows = showsOf(showsLess(seen(before), seen(after)), showsLess(seen(after), seen(before)));
  // How long something has been held is public, and does not begin anew for other words.
  if (before.classified.status === 'held' && after.classified.status === 'held' && shows === 'other-words') return null;
  const [was, is] = [rulesOf(before.record), rulesOf(after.record)];
  return {
    from: before.classified.status,
    to: after.classified.status,
    shows,
    rules: { now: [...is].filter((rule) => !was.has(rule)).sort(), before: [...was].filter((rule) => !is.has(rule)).sort() },
  };
}

/** Art. 9 is for opening: whatever takes something from what is open needs a person. */
export const needsPerson = ({ shows }: Pick<Change, 'shows'>): boolean => shows === 'less' || shows === 'less-and-more';

const showsOf = (less: boolean, more: boolean): Shows => (less ? (more ? 'less-and-more' : 'less') : more ? 'more' : 'other-words');

const seen = ({ classified, record }: Kept) => ({ status: classified.status, rendition: classified, record });

/** Everything that decided, by one name each: rules of the policy, causes of holds, kinds of personal data. Notes decide nothing. */
function rulesOf({ policyRules = [], holds = [], fileHolds = [], rules = [] }: Partial<DecisionRecord>): Set<string> {
  return new Set([
    ...policyRules.filter(({ effect }) => effect !== 'note').map(({ id }) => id),
    ...holds.map(({ code, rule }) => rule ?? code),
    ...fileHolds.map(({ code }) => code),
    ...rules.map(({ rule, type }) => (type === 'withheld' ? rule : `personal.${type}`)),
  ]);
}
